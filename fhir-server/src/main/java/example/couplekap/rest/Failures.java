package example.couplekap.rest;

import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Interceptor;
import ca.uhn.fhir.interceptor.api.Pointcut;
import ca.uhn.fhir.parser.DataFormatException;
import ca.uhn.fhir.rest.api.RequestTypeEnum;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.server.exceptions.BaseServerResponseException;
import ca.uhn.fhir.rest.server.exceptions.InternalErrorException;
import ca.uhn.fhir.rest.server.exceptions.InvalidRequestException;
import ca.uhn.fhir.rest.server.exceptions.ResourceVersionConflictException;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Answers a request that failed. What the client got wrong and only the database noticed is told as
 * the client's error; anything else tells neither the client nor the log what was sent, because the
 * messages of such failures quote it.
 */
@Interceptor
public final class Failures {

  private static final Logger LOG = LoggerFactory.getLogger(Failures.class);
  private static final int SERVER_ERROR = 500;

  /** Requests of which HAPI FHIR looks at some parts only when it uses them. */
  private static final Set<RequestTypeEnum> CHECKED_LATE =
      EnumSet.of(RequestTypeEnum.GET, RequestTypeEnum.PATCH);

  private static final int FRAMES = 25;
  private static final int CAUSES = 20;

  /**
   * PostgreSQL's errors for writes in each other's way: deadlock, a lock not granted in time, and
   * the same thing made twice.
   */
  private static final Set<String> IN_THE_WAY = Set.of("40P01", "55P03", "23505");

  /** PostgreSQL's class of errors for values that do not fit. */
  private static final String DATA_EXCEPTION = "22";

  /** Replaces an exception that would be answered with 500; others stay as they are. */
  @Hook(value = Pointcut.SERVER_PRE_PROCESS_OUTGOING_EXCEPTION, order = -1)
  public BaseServerResponseException translate(RequestDetails request, Throwable failure) {
    List<Throwable> chain =
        Stream.iterate(failure, Throwable::getCause)
            .takeWhile(cause -> cause != null)
            .limit(CAUSES)
            .toList();
    // HAPI FHIR answers it with the statement that failed, and the values in it.
    if (chain.stream().anyMatch(Failures::isInTheWay)) {
      return new ResourceVersionConflictException(
          "Another write to the same records was under way; send the request again.");
    }
    if (isAnswered(failure)) {
      return null;
    }
    if (chain.stream().anyMatch(Failures::isUnfitValue)) {
      return new InvalidRequestException(
          "The request holds a value that cannot be stored or searched for.");
    }
    if (CHECKED_LATE.contains(request.getRequestType())
        && chain.stream().anyMatch(IllegalArgumentException.class::isInstance)) {
      return new InvalidRequestException(
          "The request cannot be carried out; check the form of its parameters and of its body.");
    }
    LOG.error("A request failed{}", describe(chain));
    return new InternalErrorException(
        "The server failed; its log says why, under request id %s."
            .formatted(request.getRequestId()));
  }

  /** Whether the failure says itself what the client did wrong. */
  private static boolean isAnswered(Throwable failure) {
    return failure instanceof BaseServerResponseException known
        ? known.getStatusCode() != SERVER_ERROR
        : failure instanceof DataFormatException;
  }

  private static boolean isUnfitValue(Throwable cause) {
    return cause instanceof SQLException database
        && database.getSQLState() != null
        && database.getSQLState().startsWith(DATA_EXCEPTION);
  }

  private static boolean isInTheWay(Throwable cause) {
    return cause instanceof SQLException database && IN_THE_WAY.contains(database.getSQLState());
  }

  private static String describe(List<Throwable> chain) {
    Throwable root = chain.get(chain.size() - 1);
    String classes =
        chain.stream().map(cause -> cause.getClass().getName()).collect(Collectors.joining(" < "));
    String frames =
        Arrays.stream(root.getStackTrace())
            .limit(FRAMES)
            .map(frame -> "\n\tat " + frame)
            .collect(Collectors.joining());
    return ": " + classes + frames;
  }
}
