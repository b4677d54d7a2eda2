package org.partnersuite.gateway.route;

import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClientResponse;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import org.partnersuite.gateway.GatewayConfig;
import org.partnersuite.gateway.limit.AtOnce;

/**
 * Responses that do not end by themselves. Their number is bounded by caller and by service, and each ends with its
 * caller's token.
 */
@ApplicationScoped
class EventStreams {
    private final Vertx vertx;
    private final Clock clock = Clock.systemUTC();
    private final AtOnce byCaller;

    EventStreams(Vertx vertx, GatewayConfig config) {
        this.vertx = vertx;
        this.byCaller = new AtOnce(config.limits().streams());
    }

    static boolean isStream(HttpClientResponse response) {
        String type = response.getHeader("Content-Type");
        return type != null && type.startsWith("text/event-stream");
    }

    /**
     * Registers a stream; false when there are too many.
     *
     * @param end ends the response when the token expires
     */
    boolean open(Call call, Origin origin, Runnable end) {
        if (!byCaller.enter(call.caller())) {
            return false;
        }
        if (!origin.beginStream()) {
            byCaller.leave(call.caller());
            return false;
        }
        long expiry = endWithToken(call, end);
        call.whenOver(unused -> {
            vertx.cancelTimer(expiry);
            byCaller.leave(call.caller());
            origin.endStream();
        });
        return true;
    }

    private long endWithToken(Call call, Runnable end) {
        if (call.expiresAtSecond() == Long.MAX_VALUE) {
            return -1;
        }
        long left = call.expiresAtSecond() * 1000 - clock.millis();
        return vertx.setTimer(Math.max(1, left), unused -> end.run());
    }
}
