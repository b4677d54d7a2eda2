package org.partnersuite.partnerprogram.partnerreview;

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
import org.partnersuite.partnerprogram.GivenReview;
import org.partnersuite.platform.identity.Roles;

@QuarkusTest
@Tag("PP-5")
class PartnerReviewsApiTest {
    private final Api manager = Api.as("partner-manager");
    private UUID partner = new UUID(0, 0);
    private Api alliance = manager;

    @BeforeEach
    void recordPartner() {
        partner = Given.partner();
        alliance = Api.asPartner(partner, Roles.PARTNER_ALLIANCE);
    }

    @Test
    void aReviewHasTheAgendaOfTheTemplateAndIsHeldWithItsFigures() {
        String review = GivenReview.review(partner.toString(), "2026-08");
        manager.get("/partner-reviews/" + review)
                .then()
                .body("month", equalTo("2026-08"))
                .body("agenda[0]", equalTo("Pipeline development and deal closure"))
                .body("pack", nullValue());
        String action = GivenReview.action("\"partnerReviewId\":\"" + review + "\"", "PARTNER");
        Given.deal(partner, "WON", "2026-08-20", "9000000");
        manager.postMatching(
                        "/partner-reviews/" + review + "/holdings",
                        "{\"courseCorrections\":[\"Two sellers move\"]}",
                        "\"1\"")
                .then()
                .statusCode(201)
                .body("status", equalTo("HELD"))
                .body("courseCorrections", contains("Two sellers move"))
                .body("pack.projected.amount", equalTo("9000000.00"))
                .body("pack.actions.id", contains(action))
                .body("pack.tiers.tier", contains("PLATINUM", "GOLD", "SILVER"))
                .body("pack.reconciliation.state", hasSize(4));
        Given.deal(partner, "WON", "2026-08-21", "1000000");
        manager.get("/partner-reviews/" + review).then().body("pack.projected.amount", equalTo("9000000.00"));
        manager.patch("/partner-reviews/" + review, "{\"organizer\":\"joe\"}", "\"2\"")
                .then()
                .statusCode(422);
    }

    @Test
    void aMonthHasOneReviewUnlessItIsCancelled() {
        String review = GivenReview.review(partner.toString(), "2026-08");
        String body = "{\"partnerId\":\"" + partner + "\",\"month\":\"2026-08\",\"plannedOn\":\"2026-09-08\"}";
        manager.post("/partner-reviews", body).then().statusCode(409).body("existingId", equalTo(review));
        manager.postMatching("/partner-reviews/" + review + "/cancellations", "{\"reason\":\"No time\"}", "\"1\"")
                .then()
                .statusCode(201);
        manager.post("/partner-reviews", body).then().statusCode(201);
    }

    @Test
    void bothSidesAttend() {
        String review = GivenReview.review(partner.toString(), "2026-08");
        alliance.put("/partner-reviews/" + review + "/partner-attendees", "{\"attendees\":[]}", "\"1\"")
                .then()
                .statusCode(200)
                .body("attendees.side", contains("VENDOR"));
        manager.postMatching("/partner-reviews/" + review + "/holdings", "{\"heldOn\":\"2099-01-01\"}", "\"2\"")
                .then()
                .statusCode(422)
                .body("errors.code", contains("in_future", "no_attendee_of_theirs"));
        alliance.put(
                        "/partner-reviews/" + review + "/partner-attendees",
                        "{\"attendees\":[{\"name\":\"Pat Roe\",\"role\":\"Alliance manager\"}]}",
                        "\"2\"")
                .then()
                .statusCode(200)
                .body("attendees.side", contains("VENDOR", "PARTNER"));
        Api.asPartner(UUID.randomUUID(), Roles.PARTNER_ALLIANCE)
                .put("/partner-reviews/" + review + "/partner-attendees", "{\"attendees\":[]}", "\"3\"")
                .then()
                .statusCode(404);
        manager.postMatching("/partner-reviews/" + review + "/holdings", "{}", "\"3\"")
                .then()
                .statusCode(201);
        alliance.put("/partner-reviews/" + review + "/partner-attendees", "{\"attendees\":[]}", "\"4\"")
                .then()
                .statusCode(422);
    }

    @Test
    void aPartnerWritesItsOwnActionsAndNoneOfOurs() {
        GivenReview given = GivenReview.of(partner.toString());
        String body = """
                {"recoveryPlanId":"%s","what":"Price","side":"%s","owner":"Pat","dueOn":"2026-09-30","priority":2}""";
        alliance.post("/partner-actions", body.formatted(given.plan(), "VENDOR"))
                .then()
                .statusCode(403);
        String own = alliance.post("/partner-actions", body.formatted(given.plan(), "PARTNER"))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        alliance.patch("/partner-actions/" + own, "{\"priority\":1}", "\"1\"")
                .then()
                .statusCode(200)
                .body("priority", equalTo(1));
        alliance.postMatching("/partner-actions/" + own + "/completions", "{\"outcome\":\"Signed\"}", "\"2\"")
                .then()
                .statusCode(201)
                .body("status", equalTo("DONE"));
        alliance.postMatching("/partner-actions/" + own + "/drops", "{\"reason\":\"Late\"}", "\"3\"")
                .then()
                .statusCode(422);
        alliance.patch("/partner-actions/" + given.action(), "{\"priority\":1}", "\"1\"")
                .then()
                .statusCode(403);
        Api other = Api.asPartner(Given.partner(), Roles.PARTNER_ALLIANCE);
        other.post("/partner-actions", body.formatted(given.plan(), "PARTNER"))
                .then()
                .statusCode(404);
        other.patch("/partner-actions/" + own, "{\"priority\":1}", "\"3\"")
                .then()
                .statusCode(404);
        alliance.get("/partner-actions?recoveryPlanId=" + given.plan()).then().body("items", hasSize(2));
        manager.post("/partner-actions", body.formatted(UUID.randomUUID(), "VENDOR"))
                .then()
                .statusCode(422);
    }

    @Test
    void aRecoveryPlanIsClosedOnceAndItsNoticeIsThePartners() {
        GivenReview given = GivenReview.of(partner.toString());
        String plan = "/recovery-plans/" + given.plan();
        manager.patch(plan, "{\"noticeId\":\"" + UUID.randomUUID() + "\",\"targetOn\":\"2026-01-01\"}", "\"1\"")
                .then()
                .statusCode(422)
                .body("errors.code", contains("before_start", "unknown_notice"));
        manager.postMatching(plan + "/achievements", "{\"note\":\"Met\"}", "\"1\"")
                .then()
                .statusCode(201)
                .body("status", equalTo("ACHIEVED"));
        manager.postMatching(plan + "/abandonments", "{\"reason\":\"No\"}", "\"2\"")
                .then()
                .statusCode(422);
        Api.as("reader").get(plan + "/history").then().body("items.action", contains("agreed", "achieved"));
    }
}
