package org.partnersuite.engagement;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.UUID;
import org.partnersuite.platform.testkit.ApiClient;
import org.partnersuite.platform.testkit.Tokens;

/** Calls the service as a caller with some role would. */
public final class Api extends ApiClient {
    public static final String BASE = "/v1/engagement";

    public Api(String token) {
        super(BASE, token);
    }

    public static Api as(String... roles) {
        return new Api(Tokens.of(roles));
    }

    public static Api asPartner(UUID partnerId) {
        return new Api(Tokens.ofPartner(partnerId));
    }

    /** Moves an opportunity that is at a version. */
    public Response move(String opportunity, long version, String body) {
        return postMatching("/opportunities/" + opportunity + "/stage-moves", body, "\"" + version + "\"");
    }

    /** Addresses are sent as the test wrote them. */
    @Override
    public RequestSpecification request() {
        return super.request().urlEncodingEnabled(false);
    }
}
