#!/bin/bash
# Keycloak takes passwords from its environment only; here they come from files, which no `docker inspect` shows.
set -euo pipefail

KC_DB_PASSWORD="$(< /run/secrets/keycloak-database-password)"
KC_BOOTSTRAP_ADMIN_PASSWORD="$(< /run/secrets/keycloak-administrator-password)"
export KC_DB_PASSWORD KC_BOOTSTRAP_ADMIN_PASSWORD

exec /opt/keycloak/bin/kc.sh start --optimized --import-realm
