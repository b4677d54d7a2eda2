package org.partnersuite.platform.testkit;

import java.util.Set;
import no.nav.security.mock.oauth2.MockOAuth2Server;
import no.nav.security.mock.oauth2.OAuth2Config;
import no.nav.security.mock.oauth2.token.OAuth2TokenProvider;

/** One OpenID Connect issuer per test process. It puts into a token what {@link Tokens} asks for. */
public final class IssuerServer {
    static final String AUDIENCE = "partner-suite";

    private static final String ISSUER_ID = "partner-suite";
    /** System property that passes the running issuer to code of another class loader. */
    private static final String ISSUER = "testkit.issuer";

    private IssuerServer() {}

    /** The issuer's URL, as in {@code iss}. */
    public static synchronized String issuer() {
        String running = System.getProperty(ISSUER);
        if (running != null) {
            return running;
        }
        // People log in by a form that asks for their name and claims.
        MockOAuth2Server server = new MockOAuth2Server(new OAuth2Config(
                true, null, null, false, new OAuth2TokenProvider(), Set.of(new RequestedClaims(ISSUER_ID))));
        server.start();
        String issuer = server.issuerUrl(ISSUER_ID).toString();
        System.setProperty(ISSUER, issuer);
        return issuer;
    }

    public static String jwksUrl() {
        return issuer() + "/jwks";
    }

    static String tokenUrl() {
        return issuer() + "/token";
    }
}
