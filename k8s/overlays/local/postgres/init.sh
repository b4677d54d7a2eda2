#!/bin/bash
# A database per service; the owner migrates it, the runtime role uses it and is bound by row-level security. Both connect
# to their own database only. For a partner's caller a service acts as partner_caller.
set -euo pipefail

sql() {
  psql --set ON_ERROR_STOP=1 --quiet --username "${POSTGRES_USER:-postgres}" "$@"
}

sql --dbname postgres --command 'create role partner_caller nologin'

for name in engagement partner_program customer_success reporting; do
  upper=${name^^}
  owner_password=${upper}_OWNER_PASSWORD
  app_password=${upper}_APP_PASSWORD
  sql --dbname postgres \
    --set name="$name" --set owner="${name}_owner" --set app="${name}_app" \
    --set owner_password="${!owner_password}" --set app_password="${!app_password}" <<'SQL'
create role :"owner" login password :'owner_password';
create role :"app" login password :'app_password';
grant partner_caller to :"app" with inherit false, set true;
create database :"name" owner :"owner";
revoke connect, temporary on database :"name" from public;
grant connect on database :"name" to :"app";
SQL
  sql --dbname "$name" --set owner="${name}_owner" --set app="${name}_app" <<'SQL'
revoke all on schema public from public;
grant all on schema public to :"owner";
grant usage on schema public to :"app";
alter default privileges for role :"owner" grant usage on schemas to :"app";
alter default privileges for role :"owner" grant select, insert, update, delete on tables to :"app";
alter default privileges for role :"owner" grant usage, select on sequences to :"app";
SQL
done

sql --dbname postgres --set password="$KEYCLOAK_OWNER_PASSWORD" <<'SQL'
create role keycloak_owner login password :'password';
create database keycloak owner keycloak_owner;
revoke connect, temporary on database keycloak, postgres, template1 from public;
SQL
