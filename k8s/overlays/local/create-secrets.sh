#!/bin/sh
# Makes the secrets of the local overlay once, with random values; run it before: kubectl apply -k k8s/overlays/local
set -eu

namespace=partner-suite
random() { od -An -N24 -tx1 /dev/urandom | tr -d ' \n'; }

kubectl create namespace "$namespace" --dry-run=client -o yaml | kubectl apply -f -
if kubectl -n "$namespace" get secret keycloak-secrets >/dev/null 2>&1; then
  echo "The secrets are there already."
  exit 0
fi

# Each pod gets what it needs: PostgreSQL the passwords of its roles, Keycloak those of its realm, a service its own, the gateway what its
# sessions are encrypted with.
keycloak_owner=$(random)
set -- --from-literal=KEYCLOAK_OWNER_PASSWORD="$keycloak_owner" \
  --from-literal=KC_BOOTSTRAP_ADMIN_USERNAME=admin --from-literal=KC_BOOTSTRAP_ADMIN_PASSWORD="$(random)" \
  --from-literal=SAMPLE_PEOPLE_PASSWORD="$(random)"
for client in INTEGRATION_SECRET SAMPLE_ADMIN_SECRET SAMPLE_CLIENT_ENGINEERING_SECRET SAMPLE_CUSTOMER_SUCCESS_SECRET SAMPLE_EXECUTIVE_SECRET SAMPLE_INTEGRATION_SECRET SAMPLE_PARTNER_ALLIANCE_SECRET SAMPLE_PARTNER_CSM_SECRET SAMPLE_PARTNER_MANAGER_SECRET SAMPLE_PARTNER_SECRET SAMPLE_READER_SECRET SAMPLE_SELLER_SECRET SAMPLE_TECHNICAL_LEAD_SECRET; do
  set -- "$@" --from-literal=$client="$(random)"
done
kubectl -n "$namespace" create secret generic keycloak-secrets "$@"
kubectl -n "$namespace" create secret generic api-gateway-secrets --from-literal=SESSION_SECRET="$(random)"

set -- --from-literal=POSTGRES_PASSWORD="$(random)" --from-literal=KEYCLOAK_OWNER_PASSWORD="$keycloak_owner"
for service in engagement partner-program customer-success reporting; do
  upper=$(echo "$service" | tr 'a-z-' 'A-Z_')
  owner=$(random)
  app=$(random)
  kubectl -n "$namespace" create secret generic "$service-secrets" \
    --from-literal=DATABASE_OWNER_PASSWORD="$owner" --from-literal=DATABASE_PASSWORD="$app" --from-literal=WEBHOOK_KEY="$(random)"
  set -- "$@" --from-literal="${upper}_OWNER_PASSWORD=$owner" --from-literal="${upper}_APP_PASSWORD=$app"
done
kubectl -n "$namespace" create secret generic postgres-secrets "$@"
