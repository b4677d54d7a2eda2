package org.partnersuite.partnerprogram.registration;

import io.restassured.response.Response;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.partnersuite.partnerprogram.Api;
import org.partnersuite.partnerprogram.Topics;
import org.partnersuite.platform.identity.Roles;
import org.partnersuite.platform.testkit.events.TopicClient;

/** What tests of registrations do. */
final class Registering {
    static final Api MANAGER = Api.as("partner-manager");

    private Registering() {}

    /** A client that nobody else names. */
    static String client() {
        return "Client " + UUID.randomUUID();
    }

    static Response submit(UUID partner, String client, String offering) {
        return Api.asPartner(partner, Roles.PARTNER_ALLIANCE).post("/registrations", body(client, offering));
    }

    static String submitted(UUID partner, String client, String offering) {
        return submit(partner, client, offering)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    static String approved(UUID partner, String client, String offering) {
        String id = submitted(partner, client, offering);
        MANAGER.postMatching("/registrations/" + id + "/approvals", "{}", "\"1\"")
                .then()
                .statusCode(201);
        return id;
    }

    static String body(String client, String offering) {
        return """
                {"clientName":"%s","clientCountry":"US","offering":"%s","contactPerson":"Jo","contactedOn":"2022-01-02",
                 "agreed":"A workshop","note":"Met at the fair"}
                """.formatted(client, offering);
    }

    /** The engagement service tells of an opportunity. */
    static void tell(
            TopicClient kafka,
            UUID opportunity,
            long version,
            UUID account,
            String client,
            @Nullable UUID partner,
            String stage,
            String offering,
            Instant createdAt) {
        boolean closed = stage.equals("WON") || stage.equals("LOST");
        kafka.emit(Topics.OPPORTUNITY, opportunity.toString(), version, """
                {"id":"%s","version":%d,"name":"Deal","account":{"id":"%s","version":1,"name":"%s"},"stage":"%s",%s%s
                 "currency":"USD","amount":"0.00","lines":[{"id":"%s","offering":"%s"}],"createdAt":"%s"}
                """.formatted(
                        opportunity,
                        version,
                        account,
                        client,
                        stage,
                        closed ? "\"closedOn\":\"2026-06-12\"," : "",
                        partner == null ? "" : "\"partnerId\":\"" + partner + "\",",
                        UUID.randomUUID(),
                        offering,
                        createdAt));
    }
}
