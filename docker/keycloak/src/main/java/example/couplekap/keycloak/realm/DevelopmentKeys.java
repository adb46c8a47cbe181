package example.couplekap.keycloak.realm;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.security.interfaces.RSAPrivateCrtKey;
import java.util.Arrays;
import java.util.Base64;

/**
 * A key pair for each client that has to prove who it is, made once by the build, so that no
 * private key is in the repository. The realm gets the public part; the private one stays in a file
 * of its own, as a JSON Web Key (RFC 7517).
 */
final class DevelopmentKeys {

  private static final int BITS = 3072;

  private final Path folder;
  private final ObjectMapper json;

  DevelopmentKeys(Path folder, ObjectMapper json) {
    this.folder = folder;
    this.json = json;
  }

  /** Gives their public keys to the clients of a realm that authenticate by a signed JWT. */
  void addTo(ObjectNode realm) throws IOException {
    for (JsonNode client : realm.withArray("/clients")) {
      if (client.path("clientAuthenticatorType").asText().equals("client-jwt")) {
        ObjectNode keys = json.createObjectNode();
        keys.putArray("keys").add(publicPart(privateKey(client.get("clientId").asText())));
        ((ObjectNode) client.get("attributes"))
            .put("use.jwks.url", "false")
            .put("use.jwks.string", "true")
            .put("jwks.string", keys.toString())
            .remove("jwks.url");
      }
    }
  }

  private ObjectNode privateKey(String client) throws IOException {
    Path file = Files.createDirectories(folder).resolve(client + ".jwk.json");
    if (!Files.exists(file)) {
      Files.createFile(
          file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
      json.writeValue(file.toFile(), newKey(client));
    }
    return json.readValue(file.toFile(), ObjectNode.class);
  }

  private ObjectNode newKey(String client) {
    RSAPrivateCrtKey key = newRsaKey();
    return json.createObjectNode()
        .put("kty", "RSA")
        .put("kid", client + "-development")
        .put("use", "sig")
        .put("alg", "RS384")
        .put("n", base64(key.getModulus()))
        .put("e", base64(key.getPublicExponent()))
        .put("d", base64(key.getPrivateExponent()))
        .put("p", base64(key.getPrimeP()))
        .put("q", base64(key.getPrimeQ()))
        .put("dp", base64(key.getPrimeExponentP()))
        .put("dq", base64(key.getPrimeExponentQ()))
        .put("qi", base64(key.getCrtCoefficient()));
  }

  private static RSAPrivateCrtKey newRsaKey() {
    try {
      KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
      generator.initialize(BITS);
      return (RSAPrivateCrtKey) generator.generateKeyPair().getPrivate();
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("Every Java platform has RSA", impossible);
    }
  }

  private static ObjectNode publicPart(ObjectNode key) {
    return key.deepCopy().retain("kty", "kid", "use", "alg", "n", "e");
  }

  /** Big-endian and without the byte that Java adds for the sign (RFC 7518, section 2). */
  private static String base64(BigInteger number) {
    byte[] bytes = number.toByteArray();
    byte[] unsigned = bytes[0] == 0 ? Arrays.copyOfRange(bytes, 1, bytes.length) : bytes;
    return Base64.getUrlEncoder().withoutPadding().encodeToString(unsigned);
  }
}
