package org.partnersuite.gateway.problem;

import io.opentelemetry.api.trace.Span;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;

/**
 * A refusal by the gateway itself, in the shape that the services' problem documents have (RFC 9457, XC-1).
 *
 * @param code stable key for programs
 */
public record GatewayProblem(int status, String code, String title, String detail) {
    private static final String MEDIA_TYPE = "application/problem+json";

    public static final GatewayProblem NOT_FOUND =
            new GatewayProblem(404, "not_found", "Not Found", "No service answers this path.");
    public static final GatewayProblem UNAUTHORIZED = new GatewayProblem(
            401, "unauthorized", "Unauthorized", "Send a valid access token as Authorization: Bearer.");
    public static final GatewayProblem BODY_TOO_LARGE =
            new GatewayProblem(413, "body_too_large", "Content Too Large", "The body is larger than this path takes.");
    public static final GatewayProblem TOO_MANY_REQUESTS = new GatewayProblem(
            429, "rate_limited", "Too Many Requests", "This client has used up its requests; see Retry-After.");
    public static final GatewayProblem SERVICE_DOWN = new GatewayProblem(
            503, "service_unavailable", "Service Unavailable", "The service behind this path does not answer.");
    public static final GatewayProblem SERVICE_SILENT = new GatewayProblem(
            504, "service_timeout", "Gateway Timeout", "The service behind this path did not answer in time.");

    public Buffer body(String instance) {
        return new JsonObject()
                .put("type", "about:blank")
                .put("title", title)
                .put("status", status)
                .put("detail", detail)
                .put("instance", instance)
                .put("code", code)
                .put("errors", new JsonArray())
                .put("traceId", Span.current().getSpanContext().getTraceId())
                .toBuffer();
    }

    public String mediaType() {
        return MEDIA_TYPE;
    }

    /** Ends a response with this problem. */
    public void send(HttpServerResponse response, String instance) {
        if (response.ended() || response.headWritten()) {
            response.reset();
            return;
        }
        response.setStatusCode(status).putHeader("Content-Type", MEDIA_TYPE).end(body(instance));
    }
}
