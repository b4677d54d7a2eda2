package org.partnersuite.platform.testkit;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Map;

/** Lets a {@code @QuarkusTest} application trust the test issuer. */
public class IssuerResource implements QuarkusTestResourceLifecycleManager {
    @Override
    public Map<String, String> start() {
        return Map.of(
                "OIDC_ISSUER",
                IssuerServer.issuer(),
                "OIDC_JWKS_URL",
                IssuerServer.jwksUrl(),
                "OIDC_AUTHORIZATION_URL",
                IssuerServer.issuer() + "/authorize",
                "OIDC_TOKEN_URL",
                IssuerServer.tokenUrl(),
                "OIDC_LOGOUT_URL",
                IssuerServer.issuer() + "/endsession",
                "OIDC_AUDIENCE",
                IssuerServer.AUDIENCE);
    }

    @Override
    public void stop() {
        // The issuer ends with the test process.
    }
}
