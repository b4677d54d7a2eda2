package org.partnersuite.partnerprogram.invitation;

import io.restassured.response.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiFunction;
import javax.sql.DataSource;
import org.partnersuite.partnerprogram.Api;

/** Calls on benefit invitations and entitlements, for tests that go through all operations. */
public final class InvitationCalls {
    private static final Api MANAGER = Api.as("partner-manager");
    private static final String BASE = "/v1/partner-program";

    private InvitationCalls() {}

    /** Of each operation that a partner may write, a call on a row of a partner. */
    public static Map<String, BiFunction<Api, UUID, Response>> writes(DataSource database) {
        Map<String, BiFunction<Api, UUID, Response>> calls = new HashMap<>();
        for (String answer : List.of("acceptances", "declinations")) {
            calls.put(
                    "POST " + BASE + "/benefit-invitations/{id}/" + answer,
                    (api, partner) ->
                            api.postMatching(invited(MANAGER, database, partner) + "/" + answer, "{}", "\"1\""));
        }
        return calls;
    }

    /** Addresses of rows by path of the document, to which broken patches are sent. */
    public static Map<String, String> patched(DataSource database, UUID partner) {
        return Map.of(BASE + "/benefit-invitations/{id}", BASE + invited(MANAGER, database, partner));
    }

    /**
     * By operation, a row of a partner for each answer that it gets.
     *
     * @param manager whose name has the marker
     */
    public static Map<String, List<String>> rows(DataSource database, Api manager, UUID partner) {
        String invitation = invited(manager, database, partner);
        manager.postMatching(invitation + "/acceptances", "{}", "\"1\"").then().statusCode(201);
        return Map.of(
                "GET " + BASE + "/benefit-invitations/{id}",
                List.of(BASE + invitation),
                "GET " + BASE + "/partners/{id}/entitlements",
                List.of(BASE + "/partners/" + partner + "/entitlements"));
    }

    private static String invited(Api manager, DataSource database, UUID partner) {
        GivenTier.goldOnce(database, partner);
        return "/benefit-invitations/"
                + manager.post("/benefit-invitations", """
                        {"partnerId":"%s","benefit":"WORKSHOP_PARTICIPATION","subject":"Council","answerBy":"2099-01-01"}
                        """.formatted(partner))
                        .then()
                        .statusCode(201)
                        .extract()
                        .path("id");
    }
}
