package org.partnersuite.gateway.route;

import io.vertx.core.MultiMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Copies headers from one connection to the next, except for hop-by-hop headers (RFC 9110, 7.6.1). */
final class HopHeaders {
    private static final Set<String> OF_ONE_CONNECTION = Set.of(
            "connection",
            "expect",
            "http2-settings",
            "keep-alive",
            "proxy-authenticate",
            "proxy-authorization",
            "proxy-connection",
            "te",
            "trailer",
            "transfer-encoding",
            "upgrade");

    private static final Set<String> OWN = Set.of("host", "content-length", "cookie");

    private HopHeaders() {}

    /** Copies no Host and Content-Length: each connection has its own. Nor does it copy cookies: they are the gateway's. */
    static void copyRequest(MultiMap from, MultiMap to) {
        for (Map.Entry<String, String> header : from) {
            String name = header.getKey().toLowerCase(Locale.ROOT);
            if (passes(name) && !OWN.contains(name)) {
                to.add(name, header.getValue());
            }
        }
    }

    static void copyResponse(MultiMap from, MultiMap to) {
        for (Map.Entry<String, String> header : from) {
            if (passes(header.getKey().toLowerCase(Locale.ROOT))) {
                to.add(header.getKey(), header.getValue());
            }
        }
    }

    private static boolean passes(String name) {
        return !name.startsWith(":") && !OF_ONE_CONNECTION.contains(name);
    }
}
