package org.partnersuite.partnerprogram;

import static io.restassured.RestAssured.given;

import io.restassured.config.EncoderConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.partnersuite.platform.testkit.Tokens;

/** Calls the service as a caller with some role would. */
public record Api(String token) {
    private static final String BASE = "/v1/partner-program";
    private static final RestAssuredConfig UTF_8 = RestAssuredConfig.config()
            .encoderConfig(EncoderConfig.encoderConfig().defaultContentCharset("UTF-8"));

    public static Api as(String role) {
        return new Api(Tokens.of(role));
    }

    public static Api asPartner(UUID partnerId) {
        return new Api(Tokens.ofPartner(partnerId));
    }

    public Response get(String path) {
        return request().get(BASE + path);
    }

    public Response getIfNoneMatch(String path, String etag) {
        return request().header("If-None-Match", etag).get(BASE + path);
    }

    public Response post(String path, String body) {
        return post(path, body, UUID.randomUUID().toString());
    }

    public Response post(String path, String body, String idempotencyKey) {
        return json(body).header("Idempotency-Key", idempotencyKey).post(BASE + path);
    }

    /** A transition: a POST on a version. */
    public Response postMatching(String path, String body, String ifMatch) {
        return matching(json(body), ifMatch)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .post(BASE + path);
    }

    public Response put(String path, String body, @Nullable String ifMatch) {
        return matching(json(body), ifMatch).put(BASE + path);
    }

    public Response upload(String path, String type, String content, String ifMatch) {
        return matching(request().contentType(type).body(content), ifMatch).put(BASE + path);
    }

    public Response patch(String path, String body, @Nullable String ifMatch) {
        return matching(request().contentType("application/merge-patch+json").body(body), ifMatch)
                .patch(BASE + path);
    }

    private RequestSpecification json(String body) {
        return request().contentType(ContentType.JSON).body(body);
    }

    private RequestSpecification request() {
        return given().config(UTF_8).auth().oauth2(token);
    }

    private static RequestSpecification matching(RequestSpecification request, @Nullable String ifMatch) {
        return ifMatch == null ? request : request.header("If-Match", ifMatch);
    }
}
