package org.partnersuite.gateway.route;

import io.vertx.core.MultiMap;
import io.vertx.ext.web.RoutingContext;
import java.util.UUID;
import java.util.regex.Pattern;

/** Gives every request an id and every response its security headers. */
final class RequestHeaders {
    private static final String REQUEST_ID = "X-Request-Id";
    private static final Pattern ACCEPTABLE_ID = Pattern.compile("[A-Za-z0-9._-]{1,128}");

    private RequestHeaders() {}

    static void complete(RoutingContext context) {
        MultiMap headers = context.request().headers();
        String given = headers.get(REQUEST_ID);
        String id = given != null && ACCEPTABLE_ID.matcher(given).matches()
                ? given
                : UUID.randomUUID().toString();
        headers.set(REQUEST_ID, id);
        forward(context, headers);
        context.addHeadersEndHandler(unused -> secure(context.response().headers(), id));
        context.next();
    }

    /** Replaces the forwarding headers of the caller, which are not trusted. */
    private static void forward(RoutingContext context, MultiMap headers) {
        headers.remove("Forwarded");
        headers.set("X-Forwarded-For", context.request().remoteAddress().hostAddress());
        headers.set("X-Forwarded-Proto", String.valueOf(context.request().scheme()));
        String host = headers.get("Host");
        if (host != null) {
            headers.set("X-Forwarded-Host", host);
        }
    }

    private static void secure(MultiMap headers, String id) {
        headers.set(REQUEST_ID, id);
        headers.set("X-Content-Type-Options", "nosniff");
        headers.set("X-Frame-Options", "DENY");
        setIfAbsent(headers, "Referrer-Policy", "no-referrer");
        headers.set("Strict-Transport-Security", "max-age=31536000");
        headers.add("Vary", "Origin");
        setIfAbsent(headers, "Cache-Control", "no-store");
        setIfAbsent(headers, "Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'");
    }

    private static void setIfAbsent(MultiMap headers, String name, String value) {
        if (!headers.contains(name)) {
            headers.set(name, value);
        }
    }
}
