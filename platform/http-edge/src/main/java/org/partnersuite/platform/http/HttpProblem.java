package org.partnersuite.platform.http;

import io.netty.handler.codec.http.HttpResponseStatus;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanContext;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.json.JsonObject;
import java.util.List;

/**
 * A problem document (RFC 9457, XC-1) of a refusal before any resource. These constants are the one vocabulary of the
 * gateway and of the services; what each code means to a caller is in the gateway's {@code problems.json}.
 *
 * @param status of HTTP, 400 to 599
 * @param code stable key for programs, in lower snake case
 * @param detail a sentence for people
 */
public record HttpProblem(int status, String code, String detail) {
    public static final String MEDIA_TYPE = "application/problem+json";

    public static final HttpProblem BAD_REQUEST = new HttpProblem(400, "bad_request", "The request cannot be read.");
    public static final HttpProblem UNAUTHORIZED =
            new HttpProblem(401, "unauthorized", "Send a bearer token in Authorization.");
    public static final HttpProblem INVALID_TOKEN =
            new HttpProblem(401, "invalid_token", "The token is invalid or has expired.");
    public static final HttpProblem FORBIDDEN =
            new HttpProblem(403, "forbidden", "The token's roles do not allow this.");
    public static final HttpProblem NOT_FOUND = new HttpProblem(404, "not_found", "There is no such resource.");
    public static final HttpProblem METHOD_NOT_ALLOWED =
            new HttpProblem(405, "method_not_allowed", "The resource does not support this method; see Allow.");
    public static final HttpProblem NOT_ACCEPTABLE =
            new HttpProblem(406, "not_acceptable", "None of the media types in Accept is available.");
    public static final HttpProblem REQUEST_TIMEOUT =
            new HttpProblem(408, "request_timeout", "The rest of the request did not arrive in time.");
    public static final HttpProblem TOO_LARGE =
            new HttpProblem(413, "too_large", "The body is larger than this operation allows.");
    public static final HttpProblem URI_TOO_LONG =
            new HttpProblem(414, "uri_too_long", "The request line is too long.");
    public static final HttpProblem UNSUPPORTED_MEDIA_TYPE = new HttpProblem(
            415,
            "unsupported_media_type",
            "The operation does not accept this Content-Type: POST and PUT accept application/json, PATCH accepts"
                    + " application/merge-patch+json, the content of a bulk job is text/csv or"
                    + " application/x-ndjson.");
    public static final HttpProblem EXPECTATION_FAILED =
            new HttpProblem(417, "expectation_failed", "The only supported expectation is 100-continue.");
    public static final HttpProblem TOO_MANY_REQUESTS =
            new HttpProblem(429, "too_many_requests", "The request quota is used up; see Retry-After.");
    public static final HttpProblem HEADERS_TOO_LARGE =
            new HttpProblem(431, "headers_too_large", "The headers are too large.");
    public static final HttpProblem INTERNAL =
            new HttpProblem(500, "internal", "The service failed. Its logs have this request under the traceId.");
    public static final HttpProblem UNAVAILABLE =
            new HttpProblem(503, "unavailable", "The service is unavailable; try again.");
    public static final HttpProblem TIMEOUT =
            new HttpProblem(504, "timeout", "The service did not respond in time; try again.");

    /** One for each code; of those with the same status the first is the one that {@link #of} answers. */
    public static final List<HttpProblem> ALL = List.of(
            BAD_REQUEST,
            UNAUTHORIZED,
            INVALID_TOKEN,
            FORBIDDEN,
            NOT_FOUND,
            METHOD_NOT_ALLOWED,
            NOT_ACCEPTABLE,
            REQUEST_TIMEOUT,
            TOO_LARGE,
            URI_TOO_LONG,
            UNSUPPORTED_MEDIA_TYPE,
            EXPECTATION_FAILED,
            TOO_MANY_REQUESTS,
            HEADERS_TOO_LARGE,
            INTERNAL,
            UNAVAILABLE,
            TIMEOUT);

    /** The problem of a status; the general one of its class, 400 or 500, when the status has none of its own. */
    public static HttpProblem of(int status) {
        return ALL.stream()
                .filter(problem -> problem.status == status)
                .findFirst()
                .orElse(status < 500 ? BAD_REQUEST : INTERNAL);
    }

    /** The {@code type} of a problem code: the gateway's path of the page that explains it. */
    public static String typeOf(String code) {
        return "/docs/problems/" + code;
    }

    /** The status in words. */
    public static String titleOf(int status) {
        return status == 422
                ? "Unprocessable Content"
                : HttpResponseStatus.valueOf(status).reasonPhrase();
    }

    /** The same problem with another sentence. */
    public HttpProblem saying(String detail) {
        return new HttpProblem(status, code, detail);
    }

    /** @param instance the path of the request */
    public Buffer body(String instance) {
        JsonObject document = new JsonObject()
                .put("type", typeOf(code))
                .put("title", titleOf(status))
                .put("status", status)
                .put("detail", detail)
                .put("instance", instance)
                .put("code", code);
        SpanContext span = Span.current().getSpanContext();
        return (span.isValid() ? document.put("traceId", span.getTraceId()) : document).toBuffer();
    }

    /** Ends a response with this problem; one that was begun already is broken off. */
    public void send(HttpServerResponse response, String instance) {
        if (response.ended() || response.headWritten()) {
            response.reset();
            return;
        }
        response.setStatusCode(status).putHeader("Content-Type", MEDIA_TYPE).end(body(instance));
    }
}
