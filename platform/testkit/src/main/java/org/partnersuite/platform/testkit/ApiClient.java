package org.partnersuite.platform.testkit;

import static io.restassured.RestAssured.given;

import io.restassured.config.EncoderConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.partnersuite.platform.testkit.openapi.DocumentedResponses;

/**
 * Calls a service with a token, as its callers do, and holds each response to the service's document. A service's own
 * client adds the base path and what only it has.
 */
public abstract class ApiClient {
    private static final RestAssuredConfig UTF_8 = RestAssuredConfig.config()
            .encoderConfig(EncoderConfig.encoderConfig()
                    .defaultContentCharset("UTF-8")
                    .encodeContentTypeAs("application/x-ndjson", ContentType.TEXT));

    private final String base;
    private final String token;

    protected ApiClient(String base, String token) {
        this.base = base;
        this.token = token;
    }

    public String token() {
        return token;
    }

    /** The same client, which sends addresses as the test wrote them. */
    public ApiClient asWritten() {
        return new ApiClient(base, token) {
            @Override
            public RequestSpecification request() {
                return super.request().urlEncodingEnabled(false);
            }
        };
    }

    public Response get(String path) {
        return request().get(base + path);
    }

    /** @param mediaType of the response, where there are several */
    public Response getAs(String mediaType, String path) {
        return request().accept(mediaType).get(base + path);
    }

    public Response getIfNoneMatch(String path, String etag) {
        return request().header("If-None-Match", etag).get(base + path);
    }

    public Response post(String path, String body) {
        return post(path, body, UUID.randomUUID().toString());
    }

    public Response post(String path, String body, String idempotencyKey) {
        return json(body).header("Idempotency-Key", idempotencyKey).post(base + path);
    }

    /** A POST on a version, as a transition is. */
    public Response postMatching(String path, String body, String ifMatch) {
        return matching(json(body), ifMatch)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .post(base + path);
    }

    public Response put(String path, String body, @Nullable String ifMatch) {
        return matching(json(body), ifMatch).put(base + path);
    }

    public Response putIfNoneMatch(String path, String body, String etag) {
        return json(body).header("If-None-Match", etag).put(base + path);
    }

    public Response upload(String path, String type, String content, String ifMatch) {
        return matching(request().contentType(type).body(content), ifMatch).put(base + path);
    }

    public Response patch(String path, String body, @Nullable String ifMatch) {
        return matching(request().contentType("application/merge-patch+json").body(body), ifMatch)
                .patch(base + path);
    }

    public RequestSpecification request() {
        return given().config(UTF_8)
                .filter(DocumentedResponses.of(base).to(token))
                .auth()
                .oauth2(token);
    }

    private RequestSpecification json(String body) {
        return request().contentType(ContentType.JSON).body(body);
    }

    private static RequestSpecification matching(RequestSpecification request, @Nullable String ifMatch) {
        return ifMatch == null ? request : request.header("If-Match", ifMatch);
    }
}
