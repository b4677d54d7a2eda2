package org.partnersuite.partnerprogram.invitation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.partnersuite.partnerprogram.Api;
import org.partnersuite.partnerprogram.Given;
import org.partnersuite.partnerprogram.TestClock;
import org.partnersuite.partnerprogram.Together;
import org.partnersuite.platform.dailywork.DailyWork;
import org.partnersuite.platform.identity.Caller;
import org.partnersuite.platform.identity.Roles;
import org.partnersuite.platform.unitofwork.Database;

@QuarkusTest
@Tag("PP-8")
class InvitationsApiTest {
    private static final Api MANAGER = Api.as("partner-manager");

    private UUID partner = UUID.randomUUID();
    private Api alliance = MANAGER;

    @Inject
    @SuppressWarnings("NullAway.Init") // given by the test's container
    DataSource source;

    @Inject
    @SuppressWarnings("NullAway.Init") // given by the test's container
    Database database;

    @Inject
    @SuppressWarnings("NullAway.Init") // given by the test's container
    TestClock clock;

    @Inject
    @SuppressWarnings("NullAway.Init") // given by the test's container
    DailyWork daily;

    @BeforeEach
    void gold() {
        partner = Given.partner();
        alliance = Api.asPartner(partner, Roles.PARTNER_ALLIANCE);
        clock.setDay(LocalDate.of(2022, 2, 1));
        GivenTier.until(source, partner, "GOLD", "2022-01-01", "2022-03-31");
        GivenTier.until(source, partner, "SILVER", "2022-04-01", null);
    }

    @AfterEach
    void today() {
        clock.reset();
    }

    @Test
    void aBenefitByInvitationIsAcceptedByThePartner() {
        String id = invited("WORKSHOP_PARTICIPATION", "2022-02-15");
        alliance.get("/benefit-invitations").then().body("items.status", contains("INVITED"));
        Api.asPartner(partner).get("/benefit-invitations/" + id).then().statusCode(200);
        Api.asPartner(partner)
                .postMatching("/benefit-invitations/" + id + "/acceptances", "{}", "\"1\"")
                .then()
                .statusCode(403);
        alliance.postMatching("/benefit-invitations/" + id + "/acceptances", "{}", "\"1\"")
                .then()
                .statusCode(201)
                .body("status", equalTo("ACCEPTED"));
        alliance.postMatching("/benefit-invitations/" + id + "/declinations", "{}", "\"2\"")
                .then()
                .statusCode(422)
                .body("code", equalTo("status_refused"));
        Boolean accepted = database.readAs(
                Caller.service("test"), db -> InvitationRepository.isAccepted(db, partner, "WORKSHOP_PARTICIPATION"));
        assertThat(accepted).isTrue();
    }

    @Test
    void itIsDeclinedWithAReasonOrExpiresOnTheDayAfterItsLast() {
        String declined = invited("WORKSHOP_PARTICIPATION", "2022-02-15");
        alliance.postMatching("/benefit-invitations/" + declined + "/declinations", "{\"reason\":\"Busy\"}", "\"1\"")
                .then()
                .statusCode(201)
                .body("status", equalTo("DECLINED"))
                .body("answer.declinedReason", equalTo("Busy"));
        String late = invited("WORKSHOP_PARTICIPATION", "2022-02-15");
        clock.setDay(LocalDate.of(2022, 2, 15));
        daily.run();
        MANAGER.get("/benefit-invitations/" + late).then().body("status", equalTo("INVITED"));
        clock.setDay(LocalDate.of(2022, 5, 16));
        alliance.postMatching("/benefit-invitations/" + late + "/acceptances", "{}", "\"1\"")
                .then()
                .statusCode(422)
                .body("errors.code", contains("too_late"));
        daily.run();
        daily.run();
        MANAGER.get("/benefit-invitations/" + late).then().body("status", equalTo("EXPIRED"));
        Api.as("reader")
                .get("/benefit-invitations/" + late + "/history")
                .then()
                .body("items.action", contains("invited", "expired"));
    }

    @Test
    void whatIsNotInTheTierOrIncludedIsRefused() {
        refused("WIN_WIRES", "included");
        refused("NO_SUCH_BENEFIT", "unknown_benefit");
        clock.setDay(LocalDate.of(2022, 4, 1));
        refused("WORKSHOP_PARTICIPATION", "not_in_tier");
    }

    @Test
    void aTierThatChangedBeforeTheAnswerDecides() {
        String id = invited("WORKSHOP_PARTICIPATION", "2022-04-15");
        clock.setDay(LocalDate.of(2022, 4, 1));
        alliance.postMatching("/benefit-invitations/" + id + "/acceptances", "{}", "\"1\"")
                .then()
                .statusCode(422)
                .body("errors.code", contains("not_in_tier"));
    }

    @Test
    void aPersonIsGrantedOnceSomebodyIsNamed() {
        refused("ALLIANCE_MANAGER", "nobody_named");
        GivenTier.counterpart(partner, "ALLIANCE_MANAGER", "ann", "2022-01-15");
        String id = invited("ALLIANCE_MANAGER", "2022-02-15");
        alliance.get("/benefit-invitations/" + id).then().body("person", equalTo("ann"));
    }

    @Test
    void ofSeveralAnswersAtTheSameTimeOneCounts() throws InterruptedException {
        String id = invited("WORKSHOP_PARTICIPATION", "2022-02-15");
        AtomicInteger next = new AtomicInteger();
        List<Integer> statuses = Together.call(6, () -> alliance.postMatching(
                        "/benefit-invitations/" + id
                                + (next.getAndIncrement() % 2 == 0 ? "/acceptances" : "/declinations"),
                        "{}",
                        "\"1\"")
                .statusCode());
        assertThat(statuses)
                .containsOnlyOnce(201)
                .filteredOn(status -> status == 412)
                .hasSize(5);
    }

    @Test
    void anotherPartnersIsNotFound() {
        String id = invited("WORKSHOP_PARTICIPATION", "2022-02-15");
        Api other = Api.asPartner(Given.partner(), Roles.PARTNER_ALLIANCE);
        other.get("/benefit-invitations/" + id).then().statusCode(404);
        other.get("/benefit-invitations").then().body("items", empty());
        other.postMatching("/benefit-invitations/" + id + "/acceptances", "{}", "\"1\"")
                .then()
                .statusCode(404);
        alliance.post("/benefit-invitations", body("WORKSHOP_PARTICIPATION", "2022-02-15"))
                .then()
                .statusCode(403);
    }

    private String invited(String benefit, String answerBy) {
        return invite(benefit, answerBy)
                .then()
                .statusCode(201)
                .body("status", equalTo("INVITED"))
                .extract()
                .path("id");
    }

    private void refused(String benefit, String code) {
        invite(benefit, "2022-05-15")
                .then()
                .statusCode(422)
                .body("code", equalTo("benefit_invitation_refused"))
                .body("errors.code", contains(code));
    }

    private Response invite(String benefit, String answerBy) {
        return MANAGER.post("/benefit-invitations", body(benefit, answerBy));
    }

    private String body(String benefit, String answerBy) {
        return """
                {"partnerId":"%s","benefit":"%s","subject":"Advisory council","answerBy":"%s"}
                """.formatted(partner, benefit, answerBy);
    }
}
