package org.partnersuite.engagement;

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
    public static final String BASE = "/v1/engagement";

    private static final RestAssuredConfig UTF_8 = RestAssuredConfig.config()
            .encoderConfig(EncoderConfig.encoderConfig().defaultContentCharset("UTF-8"));

    public static Api as(String... roles) {
        return new Api(Tokens.of(roles));
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

    /** Moves an opportunity that is at a version. */
    public Response move(String opportunity, long version, String body) {
        return json(body)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .header("If-Match", "\"" + version + "\"")
                .post(BASE + "/opportunities/" + opportunity + "/stage-moves");
    }

    public Response put(String path, String body, @Nullable String ifMatch) {
        return matching(json(body), ifMatch).put(BASE + path);
    }

    public Response patch(String path, String body, @Nullable String ifMatch) {
        return matching(request().contentType("application/merge-patch+json").body(body), ifMatch)
                .patch(BASE + path);
    }

    public RequestSpecification request() {
        return given().config(UTF_8).auth().oauth2(token).urlEncodingEnabled(false);
    }

    private RequestSpecification json(String body) {
        return request().contentType(ContentType.JSON).body(body);
    }

    private static RequestSpecification matching(RequestSpecification request, @Nullable String ifMatch) {
        return ifMatch == null ? request : request.header("If-Match", ifMatch);
    }
}
