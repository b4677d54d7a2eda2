package org.partnersuite.platform.http;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpVersion;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Map;

/** HTTP/2 frames its requests; this checks values that would have another meaning in a line of HTTP/1. */
@ApplicationScoped
class Http2Requests {
    private static final int BEFORE_ALL_OTHERS = 10_000;

    void register(@Observes Filters filters) {
        filters.register(Http2Requests::judge, BEFORE_ALL_OTHERS);
    }

    private static void judge(RoutingContext context) {
        HttpServerRequest request = context.request();
        if (request.version() == HttpVersion.HTTP_2 && !isOneLineEach(request)) {
            Refusals.count(Refusals.FRAMING);
            HttpProblem.BAD_REQUEST.send(request.response(), "/");
            return;
        }
        context.next();
    }

    private static boolean isOneLineEach(HttpServerRequest request) {
        if (!RequestHead.isPath(request.uri())
                || !RequestHead.isToken(request.method().name())) {
            return false;
        }
        for (Map.Entry<String, String> header : request.headers()) {
            if (!RequestHead.isToken(header.getKey()) || !RequestHead.isValue(header.getValue())) {
                return false;
            }
        }
        return true;
    }
}
