package org.partnersuite.partnerprogram;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.partnersuite.partnerprogram.fact.FactCalls;
import org.partnersuite.partnerprogram.incentive.GivenLine;
import org.partnersuite.partnerprogram.invitation.InvitationCalls;
import org.partnersuite.partnerprogram.registration.RegistrationCalls;
import org.partnersuite.partnerprogram.subscriptionfact.GivenRelation;
import org.partnersuite.platform.testkit.Tokens;
import org.partnersuite.platform.testkit.events.LoggedEvent;
import org.partnersuite.platform.testkit.openapi.OpenApiContract;
import org.partnersuite.platform.testkit.openapi.PartnerMatrix;
import org.partnersuite.platform.testkit.openapi.PartnerTable;

/** A partner sees its figures, its deals and its portion of each; not the vendor's portion, nor why it was suspended. */
@QuarkusTest
@Tag("XC-3")
@Tag("PP-3")
class PartnerViewTest {
    private static final String MARKER = "not-for-partners";

    private final Api manager = new Api(Tokens.with(
            Map.of("sub", MARKER + "-manager", "azp", "test-client", "groups", List.of("partner-manager"))));
    private UUID partner = UUID.randomUUID();
    private String deal = "";
    private String term = "";

    @Inject
    @SuppressWarnings("NullAway.Init") // given by the test's container
    DataSource database;

    @BeforeEach
    void suspendAPartnerThatHasDeals() {
        partner = Given.partner();
        transition(
                1, "INVITED", ",\"exception\":{\"approvedBy\":\"" + MARKER + "-lead\",\"reason\":\"" + MARKER + "\"}");
        transition(2, "PARTICIPATING", ",\"agreementSignedOn\":\"2026-01-31\"");
        transition(3, "SUSPENDED", "");
        except();
        deal = Given.deal(partner, "WON", "2021-06-30", "1000");
        Given.deal(partner, "WON", "2021-06-30", "10", "ISK");
        Given.deal(partner, "WON", "2021-06-30", "1");
    }

    @Test
    void noAnswerShowsAPartnerWhatIsNotDecidedToBeShown() throws IOException, SQLException {
        LoggedEvent.add(database, "org.partnersuite.partnerprogram.deal.v1", partner, "{\"note\":\"" + MARKER + "\"}");
        PartnerMatrix matrix = new PartnerMatrix(
                OpenApiContract.servedAt(Api.BASE), MARKER, Tokens.ofPartner(partner), Tokens.of("admin"));

        assertThat(matrix.faults(rows(), Map.of())).isEmpty();
        assertThat(matrix.hiddenWithoutRow()).isEmpty();
    }

    @Test
    void aPartnerDoesNotFindTheVendorsPortionByFilterAndSort() {
        Api.asPartner(partner)
                .get("/partners/" + partner + "/deals?tcv.gte=999&sort=-tcv")
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("sort", "tcv.gte"));
        Api.asPartner(partner)
                .get("/partners/" + partner + "/deals/by-id/" + deal)
                .then()
                .statusCode(200)
                .body("partnerPortion.amount", equalTo("999.00"));
    }

    @Test
    void theLinksOfAPartnersFiguresLeadItToItsDeals() {
        Api api = Api.asPartner(partner);
        String link = api.get("/partners/" + partner + "/aggregate-tcv?date=2022-01-05")
                .then()
                .statusCode(200)
                .extract()
                .path("withoutRate[0].link");
        api.get(link.replace(Api.BASE, "")).then().statusCode(200).body("items.name", contains("Deal"));
    }

    @Test
    void theDocumentationHasWhatIsDecided() throws IOException {
        PartnerTable.assertIsTheDecided("partner-program-service");
    }

    private Map<String, List<String>> rows() {
        String own = Api.BASE + "/partners/" + partner;
        String edition = Api.BASE + "/program-editions/1";
        String key = UUID.randomUUID().toString();
        manager.patch("/partners/" + partner, "{\"externalId\":{\"source\":\"crm\",\"id\":\"" + key + "\"}}", "\"4\"")
                .then()
                .statusCode(200);
        Map<String, List<String>> rows = new HashMap<>(PracticeCalls.rows(partner));
        FactCalls.rows(partner).forEach((operation, path) -> rows.put(operation, List.of(path)));
        String trained =
                Api.as("reader").get("/trained-people?partnerId=" + partner).path("items[0].externalId.id");
        rows.put(
                "GET " + Api.BASE + "/trained-people/by-external-id/{source}/{externalId}",
                List.of(Api.BASE + "/trained-people/by-external-id/lms/" + trained));
        rows.put(
                "GET " + Api.BASE + "/counterpart-roles/{code}",
                List.of(Api.BASE + "/counterpart-roles/ALLIANCE_MANAGER"));
        String rating = Api.as("executive")
                .post(
                        "/partners/" + partner + "/relationship-ratings",
                        "{\"rating\":\"AMBER\",\"comment\":\"" + MARKER + "\"}")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        String ratings = "/relationship-ratings";
        rows.put("GET " + Api.BASE + "/partners/{id}" + ratings, List.of(own + ratings));
        rows.put(
                "GET " + Api.BASE + "/partners/{id}" + ratings + "/by-id/{ratingId}",
                List.of(own + ratings + "/by-id/" + rating));
        rows.put("GET " + Api.BASE + "/partners/{id}/scorecard", List.of(own + "/scorecard"));
        String result =
                Api.as("reader").get("/assessment-results?partnerId=" + partner).path("items[0].id");
        rows.put("GET " + Api.BASE + "/assessment-results/{id}", List.of(Api.BASE + "/assessment-results/" + result));
        rows.put("GET " + Api.BASE + "/partners/{id}/criteria", List.of(own + "/criteria?date=2022-01-05"));
        rows.put("GET " + Api.BASE + "/business-calendar", List.of(Api.BASE + "/business-calendar"));
        rows.putAll(RegistrationCalls.rows(database, manager, MARKER, partner, deal));
        rows.putAll(InvitationCalls.rows(database, manager, partner));
        OwnRows.record(database, partner);
        OwnRows.flag(database, partner, MARKER);
        rows.putAll(OwnRows.rows(partner, reviewed()));
        rows.put("GET " + Api.BASE + "/partners/{id}/incentive-balances", List.of(own + "/incentive-balances"));
        GivenLine.accrued(database, partner);
        String statement = Api.BASE
                + "/incentive-statements/"
                + manager.post("/incentive-statements", "{\"partnerId\":\"" + partner + "\",\"quarter\":\"2022-Q1\"}")
                        .path("id");
        rows.put("GET " + Api.BASE + "/incentive-statements/{id}", List.of(statement));
        UUID subscription = GivenRelation.ofRecord(partner, "CUSTOMER_SUCCESS_MANAGER");
        rows.put(
                "GET " + Api.BASE + "/performance-proofs/{id}",
                List.of(Api.BASE + "/performance-proofs/" + GivenRelation.proof(manager, subscription)));
        rows.put(
                "GET " + Api.BASE + "/incentive-disputes/{id}",
                List.of(Api.BASE
                        + "/incentive-disputes/"
                        + manager.post(
                                        "/incentive-disputes",
                                        "{\"lineId\":\"" + GivenLine.accrued(database, partner)
                                                + "\",\"reason\":\"Too little\",\"raisedBy\":\"Ana\"}")
                                .path("id")));
        rows.put("GET " + Api.BASE + "/incentive-statements/{id}/lines", List.of(statement + "/lines"));
        rows.put(
                "GET " + Api.BASE + "/incentive-lines/{id}",
                List.of(Api.BASE + "/incentive-lines/" + GivenLine.accrued(database, partner)));
        rows.putAll(Map.ofEntries(
                Map.entry("GET " + Api.BASE + "/partners/{id}", List.of(own)),
                Map.entry(
                        "GET " + Api.BASE + "/partners/by-external-id/{source}/{externalId}",
                        List.of(Api.BASE + "/partners/by-external-id/crm/" + key)),
                Map.entry(
                        "GET " + Api.BASE + "/partners/{id}/aggregate-tcv",
                        List.of(own + "/aggregate-tcv?date=2022-01-05")),
                Map.entry("GET " + Api.BASE + "/partners/{id}/deals", List.of(own + "/deals")),
                Map.entry(
                        "GET " + Api.BASE + "/partners/{id}/deals/by-id/{dealId}",
                        List.of(own + "/deals/by-id/" + deal)),
                Map.entry(
                        "GET " + Api.BASE + "/partners/{id}/deals/by-external-id/{source}/{externalId}",
                        List.of(own + "/deals/by-external-id/feed/" + keyOf(deal))),
                Map.entry(
                        "GET " + Api.BASE + "/partners/{id}/deals/by-id/{dealId}/states",
                        List.of(own + "/deals/by-id/" + deal + "/states")),
                Map.entry("GET " + Api.BASE + "/partners/{id}/tier", List.of(own + "/tier")),
                Map.entry("GET " + Api.BASE + "/partners/{id}/tier/terms", List.of(own + "/tier/terms")),
                Map.entry(
                        "GET " + Api.BASE + "/partners/{id}/tier/terms/{termId}", List.of(own + "/tier/terms/" + term)),
                Map.entry("GET " + Api.BASE + "/partners/{id}/transitions", List.of(own + "/transitions")),
                Map.entry(
                        "GET " + Api.BASE + "/partners/{id}/transitions/by-number/{number}",
                        List.of(own + "/transitions/by-number/3")),
                Map.entry("GET " + Api.BASE + "/program-editions/{number}", List.of(edition)),
                Map.entry("GET " + Api.BASE + "/program-editions/{number}/benefits", List.of(edition + "/benefits")),
                Map.entry(
                        "GET " + Api.BASE + "/program-editions/{number}/prerequisites",
                        List.of(edition + "/prerequisites")),
                Map.entry("GET " + Api.BASE + "/program-editions/{number}/tiers", List.of(edition + "/tiers"))));
        return rows;
    }

    private void except() {
        Api executive = new Api(Tokens.with(
                Map.of("sub", MARKER + "-executive", "azp", "test-client", "groups", List.of("executive"))));
        String tier = "/partners/" + partner + "/tier";
        String etag = executive.get(tier).then().statusCode(200).extract().header("ETag");
        String body = "{\"tier\":\"GOLD\",\"until\":\"2099-12-31\",\"reason\":\"" + MARKER + "\"}";
        term = executive
                .postMatching(tier + "/exceptions", body, etag)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    /** A plan that was abandoned, and one review that was held and one that was cancelled. */
    private GivenReview reviewed() {
        GivenReview review = GivenReview.of(partner.toString());
        String reason = "{\"reason\":\"" + MARKER + "\"}";
        manager.postMatching("/recovery-plans/" + review.plan() + "/abandonments", reason, "\"1\"")
                .then()
                .statusCode(201);
        String other = GivenReview.review(partner.toString(), "2026-07");
        manager.postMatching("/partner-reviews/" + other + "/cancellations", reason, "\"1\"")
                .then()
                .statusCode(201);
        manager.postMatching("/partner-reviews/" + review.id() + "/holdings", "{}", "\"1\"")
                .then()
                .statusCode(201);
        agenda();
        return review;
    }

    private static void agenda() {
        Api admin = new Api(
                Tokens.with(Map.of("sub", MARKER + "-admin", "azp", "test-client", "groups", List.of("admin"))));
        String etag = admin.get("/partner-review-agenda").header("ETag");
        admin.put(
                        "/partner-review-agenda",
                        "{\"items\":[\"Pipeline development and deal closure\",\"Course corrections "
                                + etag.replace("\"", "") + "\"]}",
                        etag)
                .then()
                .statusCode(200);
    }

    private String keyOf(String recorded) {
        return Api.as("reader")
                .get("/partners/" + partner + "/deals/by-id/" + recorded)
                .then()
                .statusCode(200)
                .extract()
                .path("externalId.id");
    }

    private void transition(int version, String to, String more) {
        manager.postMatching(
                        "/partners/" + partner + "/transitions",
                        "{\"to\":\"" + to + "\",\"reason\":\"" + MARKER + "\"" + more + "}",
                        "\"" + version + "\"")
                .then()
                .statusCode(201);
    }
}
