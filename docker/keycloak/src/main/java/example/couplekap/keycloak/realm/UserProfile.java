package example.couplekap.keycloak.realm;

import com.fasterxml.jackson.databind.node.ObjectNode;

/** Which attributes users have, and who may write them. */
final class UserProfile {

  private static final String COMPONENT = "org.keycloak.userprofile.UserProfileProvider";

  private UserProfile() {}

  /** Sets a realm's user profile, which Keycloak keeps as text inside a component. */
  static void set(ObjectNode realm, ObjectNode profile) {
    ObjectNode component = realm.withObject("/components").withArray(COMPONENT).addObject();
    component.put("providerId", "declarative-user-profile");
    component.putObject("config").putArray("kc.user.profile.config").add(profile.toString());
  }
}
