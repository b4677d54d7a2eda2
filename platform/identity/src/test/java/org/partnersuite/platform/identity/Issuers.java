package org.partnersuite.platform.identity;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.partnersuite.platform.testkit.IssuerServer;

/** Issuers to trust besides that of the suite: one of another name, and some at addresses that a test may use. */
public class Issuers implements QuarkusTestResourceLifecycleManager {
    static final String ELSEWHERE = "elsewhere";
    static final String NOWHERE = "nowhere";
    static final String LATE = "late";
    static final String CHANGING = "changing";
    static final String ASKED = "asked";

    @Override
    public Map<String, String> start() {
        Map<String, String> settings = new HashMap<>();
        trust(settings, ELSEWHERE, "https://elsewhere.example", IssuerServer.jwksUrl());
        trust(settings, NOWHERE, IssuerServer.issuer(), "http://localhost:1/jwks");
        for (String name : List.of(LATE, CHANGING, ASKED)) {
            String address = "http://127.0.0.1:" + freePort();
            trust(settings, name, address, address);
        }
        return settings;
    }

    /** As the default issuer is trusted. */
    private static void trust(Map<String, String> settings, String name, String issuer, String keys) {
        String tenant = "quarkus.oidc." + name + ".";
        settings.put(tenant + "auth-server-url", issuer);
        settings.put(tenant + "token.issuer", issuer);
        settings.put(tenant + "jwks-path", keys);
        for (String same : List.of(
                "discovery-enabled",
                "connection-timeout",
                "token.audience",
                "token.signature-algorithm",
                "token.subject-required",
                "token.allow-jwt-introspection",
                "token.forced-jwk-refresh-interval")) {
            settings.put(tenant + same, "${quarkus.oidc." + same + "}");
        }
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void stop() {
        // Nothing was started.
    }
}
