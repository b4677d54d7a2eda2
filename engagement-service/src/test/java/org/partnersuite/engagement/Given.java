package org.partnersuite.engagement;

import io.quarkus.arc.Arc;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.partnersuite.engagement.partner.KnownPartner;
import org.partnersuite.engagement.partner.KnownPartners;
import org.partnersuite.engagement.transition.DocumentStep;
import org.partnersuite.engagement.transition.FollowHandoffs;
import org.partnersuite.engagement.transition.HandoffDecision;
import org.partnersuite.platform.identity.Caller;
import org.partnersuite.platform.rest.ExternalId;
import org.partnersuite.platform.unitofwork.Database;
import org.partnersuite.platform.unitofwork.UnitOfWork;

/** What tests start from. */
public final class Given {
    private Given() {}

    /** @return the id of a new account in the market East */
    public static String account() {
        return Api.as("seller")
                .post("/accounts", "{\"name\":\"Cancity\",\"market\":\"East\",\"geography\":\"Americas\"}")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    /** @return the id of a new initiative GenAI-Talent, at version 1 */
    public static String initiative(String account) {
        return Api.as("seller")
                .post(
                        "/initiatives",
                        "{\"accountId\":\"" + account + "\",\"name\":\"GenAI-Talent\",\"type\":\"TECHNOLOGY\"}")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    /** @return the id of a new opportunity at version 1 */
    public static String opportunity() {
        return opportunity(account(), null);
    }

    public static String opportunity(String account, @Nullable UUID partner) {
        return Api.as("seller")
                .post("/opportunities", body(account, partner, ""))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    /** Folds one opportunity at version 1 into another at version 1. */
    public static void merged(String survivor, String other) {
        Api.as("technical-lead")
                .postMatching("/opportunities/" + survivor + "/merges", merge(other, 1, ""), "\"1\"")
                .then()
                .statusCode(201);
    }

    /** Folds one account at version 1 into another at version 1. */
    public static void mergedAccount(String survivor, String other) {
        Api.as("technical-lead")
                .postMatching("/accounts/" + survivor + "/merges", merge(other, 1, ""), "\"1\"")
                .then()
                .statusCode(201);
    }

    /** @param more further members, each after a comma */
    public static String merge(String other, long version, String more) {
        return "{\"mergedId\":\"" + other + "\",\"mergedVersion\":" + version + ",\"reason\":\"Twice\"" + more + "}";
    }

    /** @return the id of a new partner, as if the partner program had told of it */
    public static UUID partner() {
        UUID partner = UUID.randomUUID();
        known(partner);
        return partner;
    }

    public static void known(UUID partner) {
        known(partner, null);
    }

    /** Its newest version: what was known of it before does not count. */
    public static void known(UUID partner, @Nullable ExternalId externalId) {
        Arc.container().instance(Database.class).get().transactionAs(Caller.service("test"), db -> {
            KnownPartners.put(
                    db, List.of(new KnownPartner(partner, externalId == null ? 1 : 2, "PARTICIPATING", externalId)));
            return partner;
        });
    }

    /**
     * @param partner is known from then on
     * @param more further members, each after a comma
     */
    public static String body(String account, @Nullable UUID partner, String more) {
        if (partner != null) {
            known(partner);
        }
        return """
                {"accountId":"%s","name":"Talent assistant","engagedOn":"2026-02-03","owner":"jane",
                 "leadOrganisation":"TECHNOLOGY","origin":"FACE_TO_FACE","currency":"USD","closeDate":"2026-12-31",
                 "useCases":["wx_Talent"],"strategyCodes":["ITSPATCH"],"team":[{"person":"joe","role":"ATL"}],
                 "lines":[{"offering":"watsonx.ai","family":"SAAS","quantity":1,
                           "amount":{"amount":"1000.50","currency":"USD"}%s},
                          {"offering":"watsonx Assistant","family":"SW_SUBSCRIPTION","quantity":5,
                           "amount":{"amount":"500","currency":"USD"}}]%s%s}
                """.formatted(
                        account,
                        partner == null
                                ? ""
                                : ",\"partnerPortion\":{\"amount\":\"700\",\"currency\":\"USD\"},"
                                        + "\"valueAddPortion\":{\"amount\":\"300.50\",\"currency\":\"USD\"}",
                        partner == null ? "" : ",\"partnerId\":\"" + partner + "\"",
                        more);
    }

    /**
     * A planned briefing, unless the further members say otherwise.
     *
     * @param more further members, each after a comma
     * @return its id
     */
    public static String activity(String opportunity, String more) {
        return Api.as("admin")
                .post("/activities", """
                        {"opportunityId":"%s"%s,"subject":"Briefing","source":"TECH_SALES","technicalSeller":"joe"%s}
                        """.formatted(
                                opportunity, more.contains("\"type\"") ? "" : ",\"type\":\"CLIENT_BRIEFING\"", more))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    /** @return the id of a new roadblock of the category DATA */
    public static String roadblock(String opportunity) {
        return Api.as("seller")
                .post("/roadblocks", """
                        {"opportunityId":"%s","category":"DATA","severity":"HIGH","description":"Data may not leave"}
                        """.formatted(opportunity))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    /** A move forward with the evidence it needs. */
    public static String step(String to, String evidence) {
        return "{\"to\":\"" + to + "\",\"evidence\":{\"code\":\"" + evidence + "\",\"on\":\"2026-03-01\"}}";
    }

    /** As if customer success had decided on the handoff of a submitted document. */
    public static void decided(String document, DocumentStep step, String by, @Nullable String reason) {
        Instant submitted = Instant.parse(
                Api.as("reader").get("/transition-documents/" + document).path("submittedAt"));
        FollowHandoffs handoffs = Arc.container().instance(FollowHandoffs.class).get();
        HandoffDecision decision = new HandoffDecision(
                UUID.fromString(document),
                submitted,
                step,
                submitted.plusSeconds(1).truncatedTo(ChronoUnit.MICROS),
                by,
                reason);
        Arc.container().instance(UnitOfWork.class).get().runAs(Caller.service("test"), change -> {
            handoffs.follow(change, List.of(decision));
            return document;
        });
    }
}
