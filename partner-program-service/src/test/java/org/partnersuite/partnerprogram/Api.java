package org.partnersuite.partnerprogram;

import java.util.UUID;
import org.partnersuite.platform.testkit.ApiClient;
import org.partnersuite.platform.testkit.Tokens;

/** Calls the service as a caller with some role would. */
public final class Api extends ApiClient {
    static final String BASE = "/v1/partner-program";

    Api(String token) {
        super(BASE, token);
    }

    public static Api as(String role) {
        return new Api(Tokens.of(role));
    }

    /** Somebody of a partner in a role of its own, such as {@code partner-alliance}. */
    public static Api asPartner(UUID partnerId, String role) {
        return new Api(Tokens.ofPartner(partnerId, role));
    }

    public static Api asPartner(UUID partnerId) {
        return new Api(Tokens.ofPartner(partnerId));
    }
}
