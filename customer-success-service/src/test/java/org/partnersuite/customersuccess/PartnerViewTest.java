package org.partnersuite.customersuccess;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.partnersuite.platform.testkit.Tokens;
import org.partnersuite.platform.testkit.events.LoggedEvent;
import org.partnersuite.platform.testkit.openapi.OpenApiContract;
import org.partnersuite.platform.testkit.openapi.PartnerMatrix;
import org.partnersuite.platform.testkit.openapi.PartnerTable;

/** A partner of record sees its customers' subscriptions, health and renewals; not who of the vendor wrote what. */
@QuarkusTest
@Tag("XC-3")
class PartnerViewTest {
    private static final String MARKER = "not-for-partners";
    private static final String INPUTS = "{\"measures\":{\"LICENCE_DOWNLOAD_RATIO\":{\"values\":[40]}},"
            + "\"answers\":{\"KPI_MEASURED\":{\"answer\":\"YES\"}},\"paymentOverdueSince\":\"2026-01-05\"}";

    private final UUID partner = UUID.randomUUID();

    @Inject
    @SuppressWarnings("NullAway.Init") // given by the test's container
    DataSource database;

    @Test
    void noAnswerShowsAPartnerWhatIsNotDecidedToBeShown() throws IOException, SQLException {
        LoggedEvent.add(
                database, "org.partnersuite.customersuccess.subscription.v1", partner, "{\"note\":\"" + MARKER + "\"}");
        PartnerMatrix matrix = new PartnerMatrix(
                OpenApiContract.servedAt(Api.BASE), MARKER, Tokens.ofPartner(partner), Tokens.of("admin"));
        String whatIf = "POST " + Api.BASE + "/subscriptions/{id}/health-score/what-if";

        Map<String, List<String>> rows = rows();
        tellReviewsOfTheAccount();
        assertThat(matrix.faults(rows, Map.of(whatIf, INPUTS))).isEmpty();
        assertThat(matrix.hiddenWithoutRow()).isEmpty();
    }

    @Test
    void theDocumentationHasWhatIsDecided() throws IOException {
        PartnerTable.assertIsTheDecided("customer-success-service");
    }

    /** What a review of an account shows. */
    private void tellReviewsOfTheAccount() {
        Jdbi.create(database)
                .useHandle(db -> db.createUpdate("""
                        update business_review set content = content || jsonb_build_array(
                            jsonb_build_object('key', 'TECHNICAL_STRATEGY', 'known', true,
                                'strategies', jsonb_build_array(jsonb_build_object('objective', :marker))),
                            jsonb_build_object('key', 'DECISION_POINTS', 'known', true,
                                'decisionPoints', jsonb_build_array(
                                    jsonb_build_object('name', :marker, 'status', 'LANDED'))))
                        where status = 'HELD'
                        """).bind("marker", MARKER).execute());
    }

    private Map<String, List<String>> rows() {
        String model = as("admin")
                .post("/health-models", """
                    {"offer":"%s","name":"Ratio alone","measures":[{"key":"LICENCE_DOWNLOAD_RATIO","name":"Ratio",
                     "unit":"PERCENT","combination":"SINGLE","weight":100,"bands":[{"upTo":50,"inclusive":true,"score":2},
                     {"inclusive":false,"score":9}]}],"questions":[{"key":"KPI_MEASURED","name":"KPI","weight":100}],
                     "answerScores":{"yes":10,"inProgress":5,"no":1},
                     "bands":[{"band":"GREEN","from":9},{"band":"YELLOW","from":4},{"band":"RED","from":1}]}
                    """.formatted(UUID.randomUUID()))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        String customer = Given.customer();
        LocalDate soon = LocalDate.now(Clock.systemUTC()).plusMonths(2);
        String subscription = Given.subscription(customer, "UNIFIED_COMMUNICATIONS", soon, partner);
        as("customer-success")
                .put("/subscriptions/" + subscription + "/health-inputs", INPUTS, "\"0\"")
                .then()
                .statusCode(200);
        Scores.await(subscription, 1);
        Map<String, List<String>> rows = new HashMap<>();
        row(rows, "/customers/{id}", customer);
        row(rows, "/health-models/{id}", model);
        row(rows, "/health-scores/{id}", first("/health-scores", subscription));
        row(rows, "/renewals/{id}", first("/renewals", subscription));
        for (String below : List.of("", "/health-inputs", "/health-score")) {
            row(rows, "/subscriptions/{id}" + below, subscription);
        }
        rows.putAll(new PartnerViewRows(as("customer-success"), MARKER, partner).of(customer, subscription));
        rows.putAll(new VoiceViewRows(as("customer-success"), MARKER).of(customer, subscription));
        rows.putAll(new SuccessViewRows(as("customer-success"), as("admin"), partner).of(customer, subscription));
        rows.putAll(PartnerViewFigures.of(as("customer-success"), MARKER, partner, subscription));
        rows.put(
                "POST " + Api.BASE + "/subscriptions/{id}/health-score/what-if",
                List.of(Api.BASE + "/subscriptions/" + subscription + "/health-score/what-if"));
        rows.put(
                "GET " + Api.BASE + "/customers/by-external-id/{source}/{externalId}",
                List.of(Api.BASE + "/customers" + keyed("/customers/" + customer)));
        rows.put(
                "GET " + Api.BASE + "/subscriptions/by-external-id/{source}/{externalId}",
                List.of(Api.BASE + "/subscriptions" + keyed("/subscriptions/" + subscription)));
        return rows;
    }

    /** Gives a resource an external id. */
    private static String keyed(String path) {
        UUID key = UUID.randomUUID();
        as("integration")
                .patch(path, "{\"externalId\":{\"source\":\"crm\",\"id\":\"" + key + "\"}}", "*")
                .then()
                .statusCode(200);
        return "/by-external-id/crm/" + key;
    }

    private static String first(String list, String subscription) {
        return Api.as("reader")
                .get(list + "?subscriptionId=" + subscription)
                .then()
                .statusCode(200)
                .extract()
                .path("items[0].id");
    }

    /** A colleague whose very name is marked. */
    private static Api as(String role) {
        return new Api(Tokens.with(Map.of("sub", MARKER + "-" + role, "azp", "test-client", "groups", List.of(role))));
    }

    private static void row(Map<String, List<String>> rows, String template, String id) {
        rows.put("GET " + Api.BASE + template, List.of(Api.BASE + template.replace("{id}", id)));
    }
}
