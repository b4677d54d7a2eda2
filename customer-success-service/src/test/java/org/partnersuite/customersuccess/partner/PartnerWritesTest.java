package org.partnersuite.customersuccess.partner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hamcrest.Matchers;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.partnersuite.customersuccess.Api;
import org.partnersuite.customersuccess.Given;
import org.partnersuite.platform.identity.Caller;
import org.partnersuite.platform.identity.Roles;
import org.partnersuite.platform.testkit.openapi.PartnerWrites;
import org.partnersuite.platform.unitofwork.Database;

/** A partner writes what {@code docs/partner-writes.csv} says, of its own rows, and PostgreSQL lets it write nothing else. */
@QuarkusTest
@Tag("XC-3")
class PartnerWritesTest {
    private static final String MANAGER = "CUSTOMER_SUCCESS_MANAGER";
    private static final String AGENT = "SALES_AGENT";
    private static final String ANSWER = "{\"answers\":{\"KPI_MEASURED\":{\"answer\":\"YES\"}}}";
    private static final String MEASURE = "{\"measures\":{\"FEATURES_ACTIVATED\":{\"values\":[5]}}}";

    @Inject
    Database database;

    @Test
    void eachWriteOfTheTableIsCarriedOutForWhomItNamesAndForNobodyElse() throws IOException {
        PartnerWrites writes = PartnerWrites.of("/v1/customer-success");
        assertThat(writes.operations()).isEqualTo(PartnerCalls.all().keySet());
        for (String operation : writes.operations()) {
            for (String role : Roles.OF_PARTNER) {
                boolean ever = false;
                for (String model : List.of(MANAGER, AGENT)) {
                    boolean admitted = writes.admits(operation, role, model);
                    ever |= admitted;
                    UUID partner = partner(model);
                    int status = status(operation, partner, role, subscriptionOf(partner));
                    assertThat(status / 100 == 2 ? 200 : status)
                            .as("%s by %s of a %s", operation, role, model)
                            .isEqualTo(admitted ? 200 : 403);
                }
                assertThat(status(operation, partner(MANAGER), role, subscriptionOf(partner(MANAGER))))
                        .as("%s by %s, another partner's", operation, role)
                        .isEqualTo(ever ? 404 : 403);
            }
        }
    }

    @Test
    void whatAPartnerMayNotWriteIs403WhateverItSends() {
        UUID agent = partner(AGENT);
        UUID subscription = subscriptionOf(agent);
        Api api = Api.asPartner(agent, Roles.PARTNER_CSM);
        for (String body :
                List.of(ANSWER, "{}", "{\"answers\":{\"NO_SUCH\":{\"answer\":\"YES\"}}}", "{\"nonsense\":1}")) {
            api.patch(inputs(subscription), body, "\"9\"")
                    .then()
                    .statusCode(403)
                    .body("code", equalTo("success_manager_only"));
        }
    }

    @Test
    void anAnswerCountsIsAuditedInThePartnersNameAndRepeatedAsTheFirstTime() {
        UUID partner = partner(MANAGER);
        UUID subscription = subscriptionOf(partner);
        Api api = Api.asPartner(partner, Roles.PARTNER_CSM);
        api.patch(inputs(subscription), ANSWER, "\"0\"")
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("answers.KPI_MEASURED.answer", equalTo("YES"))
                .body("answers.KPI_MEASURED.by", Matchers.nullValue());
        api.get("/subscriptions/" + subscription + "/health-score")
                .then()
                .statusCode(200)
                .body("number", equalTo(1));
        Api.as("reader").get(inputs(subscription)).then().body("answers.KPI_MEASURED.by", equalTo("partner-csm-user"));
        assertThat(subjectOf(subscription)).isEqualTo("partner-csm-user");

        Api.as("customer-success")
                .patch(inputs(subscription), MEASURE, "\"1\"")
                .then()
                .statusCode(200);
        api.patch(inputs(subscription), ANSWER.replace("YES", "NO"), "\"2\"")
                .then()
                .statusCode(200)
                .body("measures.FEATURES_ACTIVATED.values", Matchers.hasSize(1));
    }

    @Test
    void measuresAreTheVendors() {
        UUID partner = partner(MANAGER);
        UUID subscription = subscriptionOf(partner);
        for (String body :
                List.of(MEASURE, "{\"measures\":null}", MEASURE.replaceFirst("\\}$", "," + ANSWER.substring(1)))) {
            Api.asPartner(partner, Roles.PARTNER_CSM)
                    .patch(inputs(subscription), body, "\"0\"")
                    .then()
                    .statusCode(403)
                    .body("code", equalTo("answers_only"));
        }
    }

    @Test
    void aPartnerThatCeasesToBePartnerOfRecordLosesTheRowAtOnceAndWhatItWroteStays() {
        UUID partner = partner(MANAGER);
        UUID subscription = subscriptionOf(partner);
        Api api = Api.asPartner(partner, Roles.PARTNER_CSM);
        api.patch(inputs(subscription), ANSWER, "\"0\"").then().statusCode(200);
        Api.as("customer-success")
                .patch("/subscriptions/" + subscription, "{\"partnerOfRecord\":null}", "\"1\"")
                .then()
                .statusCode(200);
        api.patch(inputs(subscription), ANSWER.replace("YES", "NO"), "\"1\"")
                .then()
                .statusCode(404);
        Api.as("reader").get(inputs(subscription)).then().body("answers.KPI_MEASURED.answer", equalTo("YES"));
    }

    @Test
    void postgresqlRefusesWhatTheApplicationWouldForget() {
        UUID partner = partner(MANAGER);
        UUID agent = partner(AGENT);
        UUID own = subscriptionOf(partner);
        UUID foreign = subscriptionOf(partner(MANAGER));
        UUID sold = subscriptionOf(agent);
        for (UUID subscription : List.of(own, foreign, sold)) {
            Api.as("customer-success")
                    .put(inputs(subscription), MEASURE, "\"0\"")
                    .then()
                    .statusCode(200);
        }

        assertThat(as(partner, change(own))).isEqualTo(1);
        assertThat(as(partner, change(foreign))).isZero();
        assertThat(as(agent, change(sold))).isZero();
        assertRefused(partner, insert(subscriptionOf(partner(MANAGER)), "{\"answers\":{}}"), "row-level security");
        assertRefused(agent, insert(subscriptionOf(agent), "{\"answers\":{}}"), "row-level security");
        assertThat(as(partner, insert(subscriptionOf(partner), "{\"answers\":{}}")))
                .isEqualTo(1);
        assertRefused(partner, insert(subscriptionOf(partner), MEASURE), "answers only");
        assertRefused(
                partner,
                "update health_inputs set inputs = '{\"measures\":{}}' where subscription_id = '" + own + "'",
                "answers only");
        assertRefused(partner, scored(foreign, own), "row-level security");
        assertRefused(partner, scored(own, subscriptionOf(partner)), "row-level security");
        assertRefused(partner, "update subscription set version = 9 where id = '" + own + "'", "row-level security");
        for (String refused : List.of(
                "update subscription set arr = 0",
                "delete from health_inputs",
                "update health_score set number = 7",
                "update known_partner set engagement_model = 'CUSTOMER_SUCCESS_MANAGER'",
                "insert into audit_entry default values",
                "insert into outbox default values",
                "delete from idempotency_key")) {
            assertRefused(partner, refused, "permission denied");
        }
    }

    private int status(String operation, UUID partner, String role, UUID subscription) {
        return PartnerCalls.status(operation, Api.asPartner(partner, role), subscription);
    }

    private int as(UUID partner, String sql) {
        return database.transactionAs(caller(partner), db -> db.execute(sql));
    }

    private void assertRefused(UUID partner, String sql, String why) {
        assertThatThrownBy(() -> as(partner, sql)).as(sql).hasMessageContaining(why);
    }

    private String subjectOf(UUID subscription) {
        return database.readAs(Caller.service("test"), db -> db.createQuery("""
            select subject from audit_entry
            where aggregate_type = 'health-inputs' and aggregate_id = :id
            """)
                .bind("id", subscription)
                .mapTo(String.class)
                .one());
    }

    private static Caller caller(UUID partner) {
        return new Caller("p", "portal", Set.of(Roles.PARTNER, Roles.PARTNER_CSM), partner);
    }

    private static UUID partner(String model) {
        UUID partner = UUID.randomUUID();
        Given.known(new KnownPartner(partner, 2, "PARTICIPATING", model, null));
        return partner;
    }

    private static UUID subscriptionOf(UUID partner) {
        return UUID.fromString(Given.subscription(Given.customer(), "watsonx.ai", LocalDate.of(2099, 12, 31), partner));
    }

    private static String inputs(UUID subscription) {
        return "/subscriptions/" + subscription + "/health-inputs";
    }

    private static String change(UUID subscription) {
        return "update health_inputs set updated_at = now() where subscription_id = '" + subscription + "'";
    }

    private static String insert(UUID subscription, String inputs) {
        return "insert into health_inputs values ('" + subscription + "', 1, '" + inputs + "', now())";
    }

    /** A score of one subscription, said to be of another's customer. */
    private static String scored(UUID subscription, UUID other) {
        return """
            insert into health_score
            select gen_random_uuid(), '%s', s.customer_id, 99, m.offer, m.version, null, null, 0, '{}', '{}', now(), 'p'
            from subscription s, health_model m where s.id = '%s' limit 1
            """.formatted(subscription, other);
    }
}
