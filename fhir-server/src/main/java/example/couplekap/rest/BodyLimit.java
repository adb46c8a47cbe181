package example.couplekap.rest;

import ca.uhn.fhir.rest.server.exceptions.PayloadTooLargeException;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import org.springframework.http.HttpHeaders;
import org.springframework.util.unit.DataSize;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Refuses a request body over the configured size with 413, and unpacks a compressed one itself, so
 * that the bound holds for what the body unpacks to.
 */
final class BodyLimit extends OncePerRequestFilter {

  private static final int UNSUPPORTED_ENCODING = 415;
  private static final int TOO_LARGE = 413;

  private final DataSize limit;

  BodyLimit(DataSize limit) {
    this.limit = limit;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    String encoding = request.getHeader(HttpHeaders.CONTENT_ENCODING);
    boolean compressed = "gzip".equalsIgnoreCase(encoding);
    if (encoding != null && !compressed && !"identity".equalsIgnoreCase(encoding)) {
      Refusal.write(
          response,
          UNSUPPORTED_ENCODING,
          "not-supported",
          "The body's Content-Encoding is not supported; send it plain or as gzip.");
      return;
    }
    if (request.getContentLengthLong() > limit.toBytes()) {
      Refusal.write(response, TOO_LARGE, "too-long", tooLarge());
      return;
    }
    chain.doFilter(new Bounded(request, compressed), response);
  }

  private String tooLarge() {
    return "The body is larger than %d bytes; send the resources in several requests."
        .formatted(limit.toBytes());
  }

  private final class Bounded extends HttpServletRequestWrapper {

    private final boolean compressed;

    Bounded(HttpServletRequest request, boolean compressed) {
      super(request);
      this.compressed = compressed;
    }

    @Override
    public String getHeader(String name) {
      return isUnpacked(name) ? null : super.getHeader(name);
    }

    @Override
    public java.util.Enumeration<String> getHeaders(String name) {
      return isUnpacked(name) ? java.util.Collections.emptyEnumeration() : super.getHeaders(name);
    }

    private boolean isUnpacked(String header) {
      return compressed && HttpHeaders.CONTENT_ENCODING.equalsIgnoreCase(header);
    }

    @Override
    public ServletInputStream getInputStream() throws IOException {
      InputStream body = super.getInputStream();
      return new BoundedStream(compressed ? unpack(body) : body);
    }

    private static InputStream unpack(InputStream body) throws IOException {
      try {
        return new GZIPInputStream(body);
      } catch (ZipException notGzip) {
        return InputStream.nullInputStream();
      }
    }
  }

  private final class BoundedStream extends ServletInputStream {

    private final InputStream body;
    private long remaining;
    private boolean finished;

    BoundedStream(InputStream body) {
      this.body = body;
      this.remaining = limit.toBytes();
    }

    @Override
    public int read() throws IOException {
      int next = body.read();
      count(next < 0 ? -1 : 1);
      return next;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
      int read = body.read(buffer, offset, length);
      count(read);
      return read;
    }

    private void count(int read) {
      if (read < 0) {
        finished = true;
        return;
      }
      remaining -= read;
      if (remaining < 0) {
        throw new PayloadTooLargeException(tooLarge());
      }
    }

    @Override
    public boolean isFinished() {
      return finished;
    }

    @Override
    public boolean isReady() {
      return true;
    }

    @Override
    public void setReadListener(ReadListener listener) {
      throw new UnsupportedOperationException("Bodies are read by the request's own thread");
    }
  }
}
