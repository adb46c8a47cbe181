#!/bin/sh
# Run once by the image of PostgreSQL, when the volume is new: Keycloak's own database, which the FHIR server cannot read.
set -eu

psql --set ON_ERROR_STOP=1 --set password="$(cat /run/secrets/keycloak-database-password)" --username "$POSTGRES_USER" <<'SQL'
CREATE ROLE keycloak LOGIN PASSWORD :'password';
CREATE DATABASE keycloak OWNER keycloak;
REVOKE CONNECT ON DATABASE keycloak FROM PUBLIC;
SQL
