#!/bin/bash
# Keycloak takes passwords from its environment only; here they come from files, which no `docker inspect` shows.
set -euo pipefail

KC_DB_PASSWORD="$(< /run/secrets/keycloak-database-password)"
KC_BOOTSTRAP_ADMIN_PASSWORD="$(< /run/secrets/keycloak-administrator-password)"
export KC_DB_PASSWORD KC_BOOTSTRAP_ADMIN_PASSWORD

# What Keycloak writes is in memory (compose.yaml), so the realm to import comes from the image at each start.
mkdir -p /opt/keycloak/data/import
cp /opt/keycloak/realm/couple-kap.json /opt/keycloak/data/import/

exec /opt/keycloak/bin/kc.sh start --optimized --import-realm
