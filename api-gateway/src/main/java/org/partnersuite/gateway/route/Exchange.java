package org.partnersuite.gateway.route;

import io.vertx.core.AsyncResult;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.ConnectionPoolTooBusyException;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.http.HttpVersion;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.partnersuite.platform.http.HttpProblem;

/**
 * Forwards one request to a service and its response to the caller; both are streamed. Each failure is attributed to
 * its cause: only failures of the service count against the service.
 */
final class Exchange {
    private static final HttpProblem DOWN =
            HttpProblem.UNAVAILABLE.saying("The service behind this path is unavailable; try again.");
    private static final HttpProblem TOO_BUSY =
            HttpProblem.UNAVAILABLE.saying("The service behind this path is overloaded; try again.");

    private final Vertx vertx;
    private final Origin origin;
    private final EventStreams streams;
    private final Call call;
    private @Nullable HttpClientRequest sending;
    private boolean answered;
    private boolean givenUp;
    private boolean held;
    private long silence = -1;

    Exchange(Vertx vertx, Origin origin, EventStreams streams, Call call) {
        this.vertx = vertx;
        this.origin = origin;
        this.streams = streams;
        this.call = call;
    }

    void begin() {
        if (origin.breaker().isOpen()) {
            unavailable(DOWN, "breaker");
            return;
        }
        origin.begun();
        call.whenOver(this::end);
        origin.connect(call.request().method(), target(call.request()))
                .onSuccess(this::send)
                .onFailure(this::unreached);
    }

    private void unreached(Throwable failure) {
        if (failure instanceof TimeoutException || failure instanceof ConnectionPoolTooBusyException) {
            unavailable(TOO_BUSY, "pool");
        } else {
            origin.breaker().failed();
            unavailable(DOWN, "service");
        }
    }

    private void send(HttpClientRequest request) {
        sending = request;
        request.exceptionHandler(unused -> {}); // the missing response reports it
        if (call.isOver()) {
            request.reset();
            return;
        }
        HopHeaders.copyRequest(call.request().headers(), request.headers());
        request.response().onSuccess(this::answer).onFailure(unused -> unanswered());
        call.letContinue();
        call.body().sendTo(request).onSuccess(unused -> sent(request)).onFailure(this::broken);
    }

    private void sent(HttpClientRequest request) {
        if (givenUp) {
            return;
        }
        request.end();
        if (!answered) {
            silence = vertx.setTimer(origin.patience().toMillis(), unused -> {
                origin.breaker().failed();
                giveUp();
                call.refuse(HttpProblem.TIMEOUT, "service_timeout");
            });
        }
    }

    /** Handles a faulty body, which does not count against the service. */
    private void broken(Throwable failure) {
        if (givenUp || call.isOver()) {
            return;
        }
        giveUp();
        if (answered) {
            call.response().reset();
            return;
        }
        CallerBody.Fault fault = CallerBody.faultOf(failure);
        if (fault == CallerBody.Fault.TOO_LARGE) {
            call.refuse(HttpProblem.TOO_LARGE, "size");
        } else if (fault == CallerBody.Fault.SILENT) {
            call.breakOff(HttpProblem.REQUEST_TIMEOUT, "silence");
        } else if (fault == CallerBody.Fault.MISCOUNTED) {
            call.breakOff(HttpProblem.BAD_REQUEST, "framing");
        }
    }

    /** A service that breaks off counts as failed only after it had the whole request. */
    private void unanswered() {
        if (givenUp || call.isOver()) {
            return;
        }
        if (call.body().isWhole()) {
            origin.breaker().failed();
        }
        giveUp();
        unavailable(DOWN, "service");
    }

    private void answer(HttpClientResponse answer) {
        vertx.cancelTimer(silence);
        answer.exceptionHandler(unused -> cutShort());
        if (givenUp || call.isOver()) {
            answer.request().reset();
            return;
        }
        answered = true;
        origin.breaker().answered();
        if (EventStreams.isStream(answer) && !streams.open(call, origin, this::endStream)) {
            giveUp();
            call.response().putHeader("Retry-After", "5");
            call.refuse(
                    HttpProblem.TOO_MANY_REQUESTS.saying("The caller has too many event streams open; close one."),
                    "streams");
            return;
        }
        HttpServerResponse response = call.response();
        response.setStatusCode(answer.statusCode()).setStatusMessage(answer.statusMessage());
        HopHeaders.copyResponse(answer.headers(), response.headers());
        if (isWithoutBody(answer)) {
            if (answer.statusCode() == 204 || answer.statusCode() == 304) {
                call.context().addHeadersEndHandler(unused -> response.headers().remove("Content-Length"));
            }
            response.end();
        } else {
            pass(answer, response);
        }
    }

    private void pass(HttpClientResponse answer, HttpServerResponse response) {
        boolean untilClose = false;
        if (answer.getHeader("Content-Length") == null) {
            untilClose = call.request().version() == HttpVersion.HTTP_1_0;
            if (untilClose) {
                response.putHeader("Connection", "close");
            } else {
                response.setChunked(true);
            }
        }
        boolean close = untilClose;
        response.drainHandler(unused -> {
            held = false;
            answer.resume();
        });
        answer.handler(part -> pass(part, answer, response)).endHandler(unused -> {
            if (!call.isOver()) {
                response.end();
            }
            if (close) {
                call.request().connection().close();
            }
        });
    }

    private void pass(Buffer part, HttpClientResponse answer, HttpServerResponse response) {
        if (call.isOver()) {
            return;
        }
        response.write(part);
        if (response.writeQueueFull()) {
            held = true;
            answer.pause();
        }
    }

    /** A caller that does not read may have made the service wait until it broke off. */
    private void cutShort() {
        if (givenUp || call.isOver()) {
            return;
        }
        if (!held) {
            origin.breaker().failed();
        }
        giveUp();
        call.response().reset();
    }

    private void endStream() {
        giveUp();
        if (!call.isOver()) {
            call.response().end();
        }
    }

    private void unavailable(HttpProblem problem, String reason) {
        if (!call.isOver()) {
            call.response()
                    .putHeader("Retry-After", String.valueOf(origin.retryAfter().toSeconds()));
            call.refuse(problem, reason);
        }
    }

    private void end(AsyncResult<Void> given) {
        origin.over();
        if (given.failed() || !call.body().isWhole()) {
            giveUp();
        }
        vertx.cancelTimer(silence);
    }

    /** What the service still does for this request is of no use to anybody. */
    private void giveUp() {
        vertx.cancelTimer(silence);
        if (!givenUp) {
            givenUp = true;
            if (sending != null) {
                sending.reset();
            }
        }
    }

    private boolean isWithoutBody(HttpClientResponse answer) {
        return call.request().method().equals(HttpMethod.HEAD)
                || answer.statusCode() == 204
                || answer.statusCode() == 304;
    }

    /** The path and query of the request's target, which may be an absolute URI. */
    private static String target(HttpServerRequest request) {
        String uri = request.uri();
        int authority = uri.startsWith("/") ? -1 : uri.indexOf("://");
        int path = authority < 0 ? 0 : uri.indexOf('/', authority + 3);
        return path < 0 ? "/" : uri.substring(path);
    }
}
