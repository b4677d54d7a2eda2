package org.partnersuite.platform.testkit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.nimbusds.oauth2.sdk.TokenRequest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.nav.security.mock.oauth2.token.OAuth2TokenCallback;

/** Takes the claims of a token from the token request's own parameter. */
final class RequestedClaims implements OAuth2TokenCallback {
    static final String PARAMETER = "test_claims";

    private static final ObjectMapper JSON = new ObjectMapper();

    private final String issuerId;

    RequestedClaims(String issuerId) {
        this.issuerId = issuerId;
    }

    @Override
    public String issuerId() {
        return issuerId;
    }

    @Override
    public String subject(TokenRequest request) {
        return String.valueOf(claims(request).getOrDefault("sub", "test-user"));
    }

    @Override
    public String typeHeader(TokenRequest request) {
        return "JWT";
    }

    @Override
    public List<String> audience(TokenRequest request) {
        return List.of(String.valueOf(claims(request).getOrDefault("aud", IssuerServer.AUDIENCE)));
    }

    @Override
    public Map<String, Object> addClaims(TokenRequest request) {
        Map<String, Object> more = new HashMap<>(claims(request));
        more.keySet().removeAll(List.of("sub", "aud"));
        return more;
    }

    @Override
    public long tokenExpiry() {
        return 3600;
    }

    private static Map<String, Object> claims(TokenRequest request) {
        List<String> requested = request.getCustomParameters().get(PARAMETER);
        if (requested == null) {
            return Map.of();
        }
        try {
            return JSON.readValue(requested.getFirst(), new TypeReference<>() {});
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
