package org.partnersuite.partnerprogram.meeting;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.partnersuite.partnerprogram.Api;
import org.partnersuite.partnerprogram.Given;
import org.partnersuite.partnerprogram.TestClock;
import org.partnersuite.platform.dailywork.DailyWork;
import org.partnersuite.platform.identity.Roles;

@QuarkusTest
@Tag("PP-9")
class MeetingsApiTest {
    private static final Api MANAGER = Api.as("partner-manager");

    private UUID partner = UUID.randomUUID();
    private Api alliance = MANAGER;

    @Inject
    @SuppressWarnings("NullAway.Init") // given by the test's container
    TestClock clock;

    @Inject
    @SuppressWarnings("NullAway.Init") // given by the test's container
    DailyWork daily;

    @BeforeEach
    void aPartner() {
        partner = Given.partner();
        alliance = Api.asPartner(partner, Roles.PARTNER_ALLIANCE);
    }

    @AfterEach
    void today() {
        clock.reset();
    }

    @Test
    void sevenDaysAheadIsInTime() {
        clock.setDay(LocalDate.of(2022, 3, 8));
        announced("SERVICES_MANAGER", "IN_TIME");
        infractions().body("items", empty());
    }

    @Test
    void sixDaysAheadIsAnInfractionThatAManagerMayWaive() {
        clock.setDay(LocalDate.of(2022, 3, 9));
        String meeting = announced("SERVICES_MANAGER", "SHORT_NOTICE");
        String infraction = infractions()
                .body("items.meetingId", contains(meeting))
                .body("items.kind", contains("SHORT_NOTICE"))
                .body("items.occurredOn", contains("2022-03-09"))
                .extract()
                .path("items[0].id");
        Api.asPartner(partner).get("/infractions/" + infraction).then().statusCode(200);
        Api.asPartner(Given.partner()).get("/infractions/" + infraction).then().statusCode(404);
        String waiver = "{\"reason\":\"We asked for it\"}";
        alliance.postMatching("/infractions/" + infraction + "/waivers", waiver, "\"1\"")
                .then()
                .statusCode(403);
        MANAGER.postMatching("/infractions/" + infraction + "/waivers", waiver, "\"1\"")
                .then()
                .statusCode(201)
                .body("waivedReason", equalTo("We asked for it"));
        MANAGER.postMatching("/infractions/" + infraction + "/waivers", waiver, "\"2\"")
                .then()
                .statusCode(422);
    }

    @Test
    void noNoticeIsAnInfractionOnTheDayAfterTheMeetingOnce() {
        clock.setDay(LocalDate.of(2022, 3, 1));
        String meeting = recorded("SERVICES_MANAGER", "AWAITED");
        clock.setDay(LocalDate.of(2022, 3, 15));
        daily.run();
        infractions().body("items", empty());
        clock.setDay(LocalDate.of(2022, 6, 16));
        daily.run();
        daily.run();
        infractions()
                .body("items.meetingId", contains(meeting))
                .body("items.kind", contains("NO_NOTICE"))
                .body("items.occurredOn", contains("2022-03-15"));
        alliance.postMatching("/meetings/" + meeting + "/notices", "{}", "\"2\"")
                .then()
                .statusCode(201)
                .body("standing", equalTo("NOTICE_AFTER_MEETING"));
        infractions().body("items.size()", equalTo(1));
    }

    @Test
    void aNoticeThatCameByAnotherWayIsRecorded() {
        clock.setDay(LocalDate.of(2022, 3, 10));
        String meeting = recorded("SERVICES_MANAGER", "AWAITED");
        MANAGER.postMatching("/meetings/" + meeting + "/notices", "{\"noticedOn\":\"2022-03-11\"}", "\"1\"")
                .then()
                .statusCode(422)
                .body("errors.code", contains("in_future"));
        MANAGER.postMatching("/meetings/" + meeting + "/notices", "{\"noticedOn\":\"2022-03-07\"}", "\"1\"")
                .then()
                .statusCode(201)
                .body("standing", equalTo("IN_TIME"))
                .body("noticedOn", equalTo("2022-03-07"));
        infractions().body("items", empty());
    }

    @Test
    void towardsOtherSeniorExecutivesItIsARecommendation() {
        clock.setDay(LocalDate.of(2022, 3, 14));
        announced("OTHER_SENIOR_EXECUTIVE", "RECOMMENDED");
        recorded("OTHER_SENIOR_EXECUTIVE", "RECOMMENDED");
        clock.setDay(LocalDate.of(2022, 6, 16));
        daily.run();
        infractions().body("items", empty());
    }

    @Test
    void aCancelledMeetingNeedsNoNotice() {
        clock.setDay(LocalDate.of(2022, 3, 1));
        String meeting = recorded("SERVICES_MANAGER", "AWAITED");
        MANAGER.postMatching("/meetings/" + meeting + "/cancellations", "{\"reason\":\"Moved to April\"}", "\"1\"")
                .then()
                .statusCode(201);
        clock.setDay(LocalDate.of(2022, 6, 16));
        daily.run();
        infractions().body("items", empty());
        MANAGER.patch("/meetings/" + meeting, "{\"subject\":\"Other\"}", "\"2\"")
                .then()
                .statusCode(422);
    }

    @Test
    void aPartnerAnnouncesItsOwnTodayAndChangesNoDay() {
        String body = body("SERVICES_MANAGER", "\"meetingOn\":\"2099-03-16\"");
        String meeting = alliance.post("/meetings", body)
                .then()
                .statusCode(201)
                .body("scorecard", equalTo("/v1/partner-program/partners/" + partner + "/scorecard"))
                .extract()
                .path("id");
        alliance.patch("/meetings/" + meeting, "{\"subject\":\"Other\"}", "\"1\"")
                .then()
                .statusCode(200);
        alliance.patch("/meetings/" + meeting, "{\"meetingOn\":\"2099-04-16\"}", "\"2\"")
                .then()
                .statusCode(422)
                .body("errors.code", contains("not_changeable"));
        alliance.post("/meetings", body.replaceFirst("\\{", "{\"noticedOn\":\"2022-01-01\","))
                .then()
                .statusCode(422)
                .body("errors.code", contains("vendor_only"));
        alliance.post("/meetings", body.replaceFirst("\\{", "{\"partnerId\":\"" + Given.partner() + "\","))
                .then()
                .statusCode(404);
        Api other = Api.asPartner(Given.partner(), Roles.PARTNER_ALLIANCE);
        other.get("/meetings/" + meeting).then().statusCode(404);
        other.patch("/meetings/" + meeting, "{\"subject\":\"Mine\"}", "\"2\"")
                .then()
                .statusCode(404);
        Api.asPartner(partner).post("/meetings", body).then().statusCode(403);
    }

    private ValidatableResponse infractions() {
        return alliance.get("/infractions").then().statusCode(200);
    }

    private String announced(String audience, String standing) {
        return alliance.post("/meetings", body(audience, "\"meetingOn\":\"2022-03-15\""))
                .then()
                .statusCode(201)
                .body("standing", equalTo(standing))
                .extract()
                .path("id");
    }

    private String recorded(String audience, String standing) {
        return MANAGER.post(
                        "/meetings", body(audience, "\"meetingOn\":\"2022-03-15\",\"partnerId\":\"" + partner + "\""))
                .then()
                .statusCode(201)
                .body("standing", equalTo(standing))
                .body("noticedOn", nullValue())
                .extract()
                .path("id");
    }

    private static String body(String audience, String more) {
        return "{\"subject\":\"Pipeline\",\"audience\":\"" + audience + "\",\"attendees\":[\"ann\"]," + more + "}";
    }
}
