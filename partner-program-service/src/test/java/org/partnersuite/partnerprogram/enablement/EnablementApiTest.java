package org.partnersuite.partnerprogram.enablement;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.partnersuite.partnerprogram.Api;
import org.partnersuite.partnerprogram.Given;
import org.partnersuite.platform.identity.Roles;

/** Cohorts of the enablement program and who takes part, by calls. */
@QuarkusTest
@Tag("PP-15")
class EnablementApiTest {
    private static final String PATH = "/enablement-participations";

    private final Api manager = Api.as("partner-manager");
    private UUID partner = UUID.randomUUID();
    private Api csm = manager;

    @BeforeEach
    void givenAPartner() {
        partner = Given.partner();
        csm = Api.asPartner(partner, Roles.PARTNER_CSM);
    }

    @Test
    void theProgramThatShipsHasEightStepsInThirteenWeeks() {
        Api.asPartner(partner)
                .get("/enablement-program")
                .then()
                .statusCode(200)
                .body("weeks", equalTo(13))
                .body("steps", hasSize(8))
                .body("steps[5].name", equalTo("Partner CSM guidance calls"))
                .body("steps[5].weeks", contains(4, 5, 6, 7, 8, 9, 10, 11, 12))
                .body("steps[6].weeks", contains(6, 10));
    }

    @Test
    void aCohortIsPlannedAndPeopleGoFromStepToStep() {
        String cohort = cohort();
        manager.get("/enablement-cohorts/" + cohort).then().body("endsOn", equalTo("2026-03-29"));
        String path = joined(csm, cohort, "partner-csm-user");
        csm.patch(path, "{\"steps\":{\"1\":{\"state\":\"DONE\",\"on\":\"2026-01-05\"}}}", "\"1\"")
                .then()
                .statusCode(200)
                .body("steps.1.state", equalTo("DONE"));
        csm.patch(
                        path,
                        "{\"steps\":{\"9\":{\"state\":\"DONE\",\"on\":\"2026-01-05\"},"
                                + "\"2\":{\"state\":\"DONE\",\"on\":\"2099-01-05\"}}}",
                        "\"2\"")
                .then()
                .statusCode(422)
                .body("errors.code", contains("in_future", "unknown_step"));
        manager.patch("/enablement-cohorts/" + cohort, "{\"startsOn\":\"2026-02-02\"}", "\"1\"")
                .then()
                .statusCode(200)
                .body("endsOn", equalTo("2026-05-03"));
    }

    @Test
    void aPersonTakesPartOnceAndACustomerSuccessManagerEnrolsTheOwn() {
        String cohort = cohort();
        joined(csm, cohort, "partner-csm-user");
        csm.post(PATH, body(cohort, "partner-csm-user")).then().statusCode(409);
        csm.post(PATH, body(cohort, "kim")).then().statusCode(403).body("code", equalTo("own_person_only"));
        String kims = joined(Api.asPartner(partner, Roles.PARTNER_ALLIANCE), cohort, "kim");
        csm.patch(kims, "{\"name\":\"Kim\"}", "\"1\"").then().statusCode(403);
        Api other = Api.asPartner(Given.partner(), Roles.PARTNER_ALLIANCE);
        other.post(PATH, body(cohort, "kim")).then().statusCode(404);
        other.patch(kims, "{\"name\":\"Kim\"}", "\"1\"").then().statusCode(404);
        csm.get(PATH + "?cohortId=" + cohort).then().body("items.person", contains("partner-csm-user", "kim"));
        manager.post(PATH, body(UUID.randomUUID().toString(), "kim"))
                .then()
                .statusCode(422)
                .body("errors.code", contains("unknown_cohort"));
    }

    @Test
    void aCohortSucceedsByUsersRecommendationAndParticipation() {
        String cohort = cohort();
        joined(csm, cohort, "partner-csm-user");
        csm.get("/enablement-cohorts/" + cohort + "/success")
                .then()
                .statusCode(200)
                .body("from", equalTo("2025-12-29"))
                .body("to", equalTo("2026-03-29"))
                .body("success", equalTo(false))
                .body("activeUsers.months", hasSize(0))
                .body("recommendation.nps", nullValue())
                .body("participation.participants", equalTo(1))
                .body("participation.all", equalTo(8));
        Api.asPartner(Given.partner(), Roles.PARTNER_ALLIANCE)
                .get("/enablement-cohorts/" + cohort + "/success")
                .then()
                .statusCode(404);
    }

    @Test
    void anEngineerIsDueByTheLicencesOfAPartnersOwnPortfolio() {
        String own = "/partners/" + partner + "/success-engineer";
        csm.get(own)
                .then()
                .statusCode(200)
                .body("due", equalTo(false))
                .body("licences", equalTo(0))
                .body("over", equalTo(100));
        Api.asPartner(Given.partner(), Roles.PARTNER_CSM).get(own).then().statusCode(404);
    }

    private String cohort() {
        return manager.post(
                        "/enablement-cohorts",
                        "{\"partnerId\":\"%s\",\"name\":\"Winter\",\"startsOn\":\"2025-12-29\"}".formatted(partner))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static String joined(Api api, String cohort, String person) {
        return PATH
                + "/"
                + api.post(PATH, body(cohort, person))
                        .then()
                        .statusCode(201)
                        .extract()
                        .path("id");
    }

    private static String body(String cohort, String person) {
        return "{\"cohortId\":\"%s\",\"person\":\"%s\"}".formatted(cohort, person);
    }
}
