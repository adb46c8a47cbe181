/** What Keycloak lacks of SMART App Launch 2: the audience check and the launch context. */
package example.couplekap.keycloak;
