package org.partnersuite.gateway.route;

import io.vertx.core.AsyncResult;
import io.vertx.core.Future;
import io.vertx.core.Handler;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.http.HttpVersion;
import io.vertx.ext.web.RoutingContext;
import java.util.ArrayList;
import java.util.List;
import org.partnersuite.platform.http.HttpProblem;
import org.partnersuite.platform.http.Refusals;

/** One request to the gateway, its caller, and the way it is refused. */
final class Call {
    private static final String KEY = Call.class.getName();

    private final RoutingContext context;
    private final CallerBody body;
    private String caller = "";
    private long expiresAtSecond = Long.MAX_VALUE;
    private final List<Handler<AsyncResult<Void>>> waiting = new ArrayList<>(3);
    private boolean over;
    private boolean continued;

    Call(RoutingContext context, CallerBody body) {
        this.context = context;
        this.body = body;
        context.put(KEY, this);
        context.addEndHandler(this::end);
    }

    static Call of(RoutingContext context) {
        return context.get(KEY);
    }

    /**
     * @param by client and person, or the address when there is no token
     * @param until the second at which the token expires
     */
    void admit(String by, long until) {
        caller = by;
        expiresAtSecond = until;
    }

    String caller() {
        return caller;
    }

    long expiresAtSecond() {
        return expiresAtSecond;
    }

    RoutingContext context() {
        return context;
    }

    HttpServerRequest request() {
        return context.request();
    }

    HttpServerResponse response() {
        return context.response();
    }

    CallerBody body() {
        return body;
    }

    /** Whether the response has ended or the caller has disconnected. */
    boolean isOver() {
        return over;
    }

    /**
     * Calls the handler once: with success after the response, with a failure when the exchange broke off,
     * immediately when it is over already.
     */
    void whenOver(Handler<AsyncResult<Void>> handler) {
        if (over) {
            handler.handle(Future.failedFuture("the caller has left"));
        } else {
            waiting.add(handler);
        }
    }

    private void end(AsyncResult<Void> given) {
        over = true;
        waiting.forEach(handler -> handler.handle(given));
        body.discard().onFailure(unused -> endConnection());
    }

    /** Lets a caller that waits for it send its body (RFC 9110 §10.1.1). */
    void letContinue() {
        if (isWaiting()) {
            response().writeContinue();
            continued = true;
        }
    }

    /** Whether the caller holds its body back until it is told to continue. */
    private boolean isWaiting() {
        return !continued
                && !body.hasBegun()
                && request().version() != HttpVersion.HTTP_1_0
                && "100-continue".equalsIgnoreCase(request().getHeader("Expect"));
    }

    /**
     * Responds after the rest of the request is read, or at once to a caller that holds the rest back. When the rest does
     * not arrive or does not end, the connection is closed too.
     */
    void refuse(HttpProblem problem, String reason) {
        Refusals.count(reason);
        if (isWaiting() && !over) {
            refuseBeforeBody(problem);
            return;
        }
        body.discard().onComplete(read -> answer(problem, read.succeeded()));
    }

    /** The caller may send its body all the same; the connection ends after that, so that no rest is taken for a request. */
    private void refuseBeforeBody(HttpProblem problem) {
        if (isHttp1()) {
            response().putHeader("Connection", "close");
        }
        problem.send(response(), request().path());
        body.discard().onComplete(unused -> endConnection());
    }

    /** Redirects a browser after the rest of its request is read. */
    void redirect(String location) {
        body.discard().onComplete(unused -> {
            if (!over) {
                response().setStatusCode(302).putHeader("Location", location).end();
            }
        });
    }

    /** Responds without waiting for the rest of the request, and closes the connection. */
    void breakOff(HttpProblem problem, String reason) {
        Refusals.count(reason);
        answer(problem, false);
    }

    private void answer(HttpProblem problem, boolean complete) {
        if (over) {
            return;
        }
        if (!complete && isHttp1() && !response().headWritten()) {
            response().putHeader("Connection", "close");
        }
        problem.send(response(), request().path());
        if (!complete) {
            endConnection();
        }
    }

    private void endConnection() {
        if (isHttp1()) {
            request().connection().close();
        }
    }

    private boolean isHttp1() {
        return request().version() != HttpVersion.HTTP_2;
    }
}
