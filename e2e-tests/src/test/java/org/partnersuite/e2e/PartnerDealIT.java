package org.partnersuite.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.partnersuite.e2e.suite.Client;
import org.partnersuite.e2e.suite.RunningSuite;
import org.partnersuite.e2e.suite.WithSuite;

/** One deal of a partner, stage by stage to its signature: it counts for the partner, and a customer has subscribed. */
@ExtendWith(WithSuite.class)
@Order(3)
@Tag("EN-7")
@Tag("PP-3")
@Tag("CS-2")
@Tag("CS-10")
class PartnerDealIT {
    private static final Duration FOLLOWED_WITHIN = Duration.ofSeconds(30);

    /** In the year before: that is whose wins count. */
    private static final LocalDate SIGNED =
            LocalDate.now(ZoneOffset.UTC).minusYears(1).withMonth(12).withDayOfMonth(1);

    @Test
    void aPartnersWonDealIsItsTcvAndACustomersSubscriptionWithARenewal(RunningSuite suite) {
        String partner = participating(suite.as("partner-manager"));
        String opportunity = won(suite.as("seller"), partner);

        await("the partner's TCV").atMost(FOLLOWED_WITHIN).untilAsserted(() -> {
            JsonNode tcv = suite.as("partner-manager")
                    .get("/v1/partner-program/partners/" + partner + "/aggregate-tcv")
                    .expect(200)
                    .body();
            assertThat(tcv.path("amount").path("amount").asText()).startsWith("150000.0");
            JsonNode part = partOf(tcv, "WON");
            assertThat(part.path("deals").asLong()).isEqualTo(1);
            assertThat(suite.as("partner-manager").list(part.path("link").asText()))
                    .singleElement()
                    .satisfies(deal ->
                            assertThat(deal.path("opportunityId").asText()).isEqualTo(opportunity));
        });

        Client success = suite.as("customer-success");
        await("the subscription").atMost(FOLLOWED_WITHIN).untilAsserted(() -> {
            List<JsonNode> subscriptions =
                    success.list("/v1/customer-success/subscriptions?opportunityId=" + opportunity);
            assertThat(subscriptions).singleElement().satisfies(subscription -> {
                assertThat(subscription.path("product").asText()).isEqualTo("watsonx.data");
                assertThat(subscription.path("partnerOfRecord").asText()).isEqualTo(partner);
                assertThat(subscription.path("contractStart").asText()).isEqualTo(SIGNED.toString());
                assertThat(renewals(success, subscription)).singleElement().satisfies(renewal -> assertThat(
                                renewal.path("dueOn").asText())
                        .isEqualTo(subscription.path("contractEnd").asText()));
            });
        });
        String customer = success.list("/v1/customer-success/subscriptions?opportunityId=" + opportunity)
                .getFirst()
                .path("customerId")
                .asText();
        assertThat(success.get("/v1/customer-success/customers/" + customer)
                        .expect(200)
                        .body()
                        .path("name")
                        .asText())
                .isEqualTo("Harbour Mills");
    }

    private static List<JsonNode> renewals(Client success, JsonNode subscription) {
        return success.list("/v1/customer-success/renewals?subscriptionId="
                + subscription.path("id").asText());
    }

    private static JsonNode partOf(JsonNode tcv, String name) {
        for (JsonNode part : tcv.path("parts")) {
            if (part.path("part").asText().equals(name)) {
                return part;
            }
        }
        throw new AssertionError("no part " + name + " in " + tcv);
    }

    private static String participating(Client manager) {
        Client.Answer partner =
                manager.post("/v1/partner-program/partners", """
                        {"name":"Lakeside Partners","engagementModel":"SALES_AGENT","geographies":["Americas","EMEA"]}""").expect(201);
        String transitions = "/v1/partner-program/partners/" + partner.id() + "/transitions";
        Client.Answer invited = manager.post(transitions, partner.etag(), """
                        {"to":"INVITED","reason":"It knows the region",
                         "exception":{"approvedBy":"eve","reason":"Its first deals are won"}}""").expect(201);
        manager.post(transitions, invited.etag(), """
                        {"to":"PARTICIPATING","reason":"It signed","agreementSignedOn":"2024-01-02"}""").expect(201);
        return partner.id();
    }

    private static String won(Client seller, String partner) {
        String account = seller.post("/v1/engagement/accounts", """
                        {"name":"Harbour Mills","market":"Partner market","geography":"Americas"}""").expect(201).id();
        String body = """
                        {"accountId":"%s","name":"Lakehouse with Lakeside","engagedOn":"%s","owner":"sam.seller",
                         "leadOrganisation":"TECHNOLOGY","origin":"PARTNER","partnerId":"%s","currency":"USD","lines":[
                         {"offering":"watsonx.data","family":"SAAS","quantity":1,
                          "amount":{"amount":"150000.00","currency":"USD"},
                          "partnerPortion":{"amount":"100000.00","currency":"USD"},
                          "valueAddPortion":{"amount":"50000.00","currency":"USD"}}]}""".formatted(account, SIGNED.minusMonths(3), partner);
        Client.Answer opportunity = await("the partner, which is new, is known to the engagement service")
                .atMost(FOLLOWED_WITHIN)
                .until(() -> seller.post("/v1/engagement/opportunities", body), answer -> answer.status() != 422)
                .expect(201);
        String moves = "/v1/engagement/opportunities/" + opportunity.id() + "/stage-moves";
        String etag = opportunity.etag();
        for (Map.Entry<String, String> step : List.of(
                Map.entry("QUALIFY", "CLIENT_AGREED_TO_PILOT"),
                Map.entry("DESIGN", "CLIENT_AGREED_TO_PILOT_SCOPE"),
                Map.entry("PROPOSE", "CLIENT_AGREED_PILOT_SUCCESSFUL"),
                Map.entry("WON", "SIGNED"))) {
            etag = seller.post(
                            moves,
                            etag,
                            "{\"to\":\"%s\",\"evidence\":{\"code\":\"%s\",\"on\":\"%s\"}}"
                                    .formatted(step.getKey(), step.getValue(), SIGNED))
                    .expect(201)
                    .etag();
        }
        return opportunity.id();
    }
}
