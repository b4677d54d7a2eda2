package org.partnersuite.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.partnersuite.e2e.pipeline.Sample;
import org.partnersuite.e2e.suite.Client;
import org.partnersuite.e2e.suite.RunningSuite;
import org.partnersuite.e2e.suite.WithSuite;

/** A partner's token reaches that partner's rows, in every service, and nothing else. */
@ExtendWith(WithSuite.class)
@Order(4)
@Tag("XC-5")
class PartnerScopeIT {
    /** The partner of the sample client's token. */
    private static final UUID OWN = UUID.fromString("01980000-0000-7000-8000-000000000001");

    private static final UUID OTHER = UUID.fromString("01980000-0000-7000-8000-000000000002");

    @BeforeAll
    static void theSampleIsThere(RunningSuite suite) {
        suite.loadSample(Sample.TODAY);
    }

    @Test
    void aPartnerSeesItsOwnOpportunitiesOnly(RunningSuite suite) {
        List<JsonNode> seen = suite.as("partner").list("/v1/engagement/opportunities");

        assertThat(seen)
                .hasSizeGreaterThanOrEqualTo((int) Sample.ofPartner(OWN))
                .allSatisfy(row -> assertThat(row.path("partnerId").asText()).isEqualTo(OWN.toString()));
        assertThat(ids(seen))
                .containsExactlyInAnyOrderElementsOf(
                        ids(suite.as("reader").list("/v1/engagement/opportunities?partnerId=" + OWN)));
    }

    @Test
    void anotherPartnersOpportunityIsNotThereForIt(RunningSuite suite) {
        Client partner = suite.as("partner");
        String others = suite.as("reader")
                .list("/v1/engagement/opportunities?partnerId=" + OTHER)
                .getFirst()
                .path("id")
                .asText();

        partner.get("/v1/engagement/opportunities/" + others).expect(404);
        assertThat(partner.list("/v1/engagement/opportunities?partnerId=" + OTHER))
                .isEmpty();
    }

    @Test
    void aPartnerSeesItselfAndItsOwnTcv(RunningSuite suite) {
        Client partner = suite.as("partner");

        partner.get("/v1/partner-program/partners/" + OWN).expect(200);
        partner.get("/v1/partner-program/partners/" + OTHER).expect(404);
        String deals = "/v1/partner-program/partners/" + OWN + "/deals";
        await("its deals").atMost(Duration.ofSeconds(30)).untilAsserted(() -> assertThat(ids(partner.list(deals)))
                .hasSizeGreaterThanOrEqualTo((int) Sample.ofPartner(OWN))
                .containsExactlyInAnyOrderElementsOf(ids(suite.as("reader").list(deals))));
        partner.get("/v1/partner-program/partners/" + OTHER + "/aggregate-tcv").expect(404);
    }

    @Test
    void aPartnerSeesNoTopsheetAndItsOwnSubscriptions(RunningSuite suite) {
        Client partner = suite.as("partner");

        partner.get("/v1/reporting/topsheets/watsonx?period=all").expect(403);
        assertThat(partner.list("/v1/customer-success/subscriptions")).allSatisfy(subscription -> assertThat(
                        subscription.path("partnerOfRecord").asText())
                .isEqualTo(OWN.toString()));
    }

    private static List<String> ids(List<JsonNode> rows) {
        return rows.stream().map(row -> row.path("id").asText()).toList();
    }
}
