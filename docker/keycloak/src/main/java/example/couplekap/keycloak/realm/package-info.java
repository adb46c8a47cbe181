/** The build of the realm's files; not part of the provider that Keycloak loads. */
package example.couplekap.keycloak.realm;
