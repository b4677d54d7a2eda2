package org.partnersuite.partnerprogram.reconciliation;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.partnersuite.partnerprogram.Api;
import org.partnersuite.partnerprogram.Given;
import org.partnersuite.platform.identity.Roles;
import org.partnersuite.platform.parkedwork.QueueWork;

@QuarkusTest
@Tag("PP-6")
class ReconciliationApiTest {
    private final Api manager = Api.as("partner-manager");
    private UUID partner = new UUID(0, 0);
    private String path = "";

    @Inject
    @SuppressWarnings("NullAway.Init") // given by the test's container
    QueueWork work;

    @Inject
    @SuppressWarnings("NullAway.Init") // given by the test's container
    ReconciliationQueue queue;

    @BeforeEach
    void recordPartner() {
        partner = Given.partner();
        path = "/partners/" + partner;
    }

    @Test
    void whatIsPostedIsComparedAndLinkedToItsRows() {
        Given.deal(partner, "WON", "2021-12-20", "1000");
        own("1", "Deal", "999.00");
        own("2", "Server", "50.00");
        compare();

        Api alliance = Api.asPartner(partner, Roles.PARTNER_ALLIANCE);
        String link = alliance.get(path + "/reconciliation")
                .then()
                .statusCode(200)
                .body("theirs.deals", equalTo(2))
                .body("theirs.amounts.amount", contains("1049.00"))
                .body("ours.amounts.amount", contains("999.00"))
                .body(
                        "groups.state",
                        contains("MATCHED", "AMOUNT_DIFFERS", "MISSING_ON_OUR_SIDE", "MISSING_ON_THEIR_SIDE"))
                .body("groups.theirs.deals", contains(1, 0, 1, 0))
                .body("groups.ours.deals", contains(1, 0, 0, 0))
                .extract()
                .path("groups[0].link");
        alliance.get(link.replace("/v1/partner-program", ""))
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].match.foundBy", equalTo("SIMILARITY"))
                .body("items[0].match.reasons.criterion", contains("CLIENT", "OFFERING", "AMOUNT", "CLOSE_DATE"))
                .body("items[0].difference.amount", equalTo("0.00"));
        Api.asPartner(Given.partner(), Roles.PARTNER)
                .get(path + "/reconciliation")
                .then()
                .statusCode(404);
    }

    @Test
    void aPersonPartsAPairAndItStaysSo() {
        String deal = Given.deal(partner, "WON", "2021-12-20", "1000");
        String own = own("1", "Deal", "999.00");
        compare();
        String decision = "{\"ownDealId\":\"%s\",\"dealId\":\"%s\",\"decision\":\"PARTED\",\"note\":\"Two phases\"}"
                .formatted(own, deal);
        String pair = manager.post(path + "/pair-decisions", decision)
                .then()
                .statusCode(201)
                .body("decidedBy", notNullValue())
                .extract()
                .path("id");
        compare();
        manager.get(path + "/reconciled-deals?state=MATCHED").then().body("items", empty());
        Api.as("reader")
                .get(path + "/pair-decisions/" + pair + "/history")
                .then()
                .statusCode(200)
                .body("items.action", contains("parted"));
        manager.post("/partners/" + Given.partner() + "/pair-decisions", decision)
                .then()
                .statusCode(404);
        Api.asPartner(partner, Roles.PARTNER_ALLIANCE)
                .post(path + "/pair-decisions", decision)
                .then()
                .statusCode(403);
    }

    private void compare() {
        String before = manager.get(path + "/reconciliation").path("comparedAt");
        await().atMost(Duration.ofSeconds(30)).until(() -> {
            work.step(queue);
            String at = manager.get(path + "/reconciliation").path("comparedAt");
            return at != null && !at.equals(before);
        });
    }

    private String own(String key, String name, String amount) {
        return manager.put(path + "/own-pipeline/by-external-id/crm/" + key, """
                        {"name":"%s","client":"Northwind","status":"WON","closeDate":"2021-12-20",
                         "amount":{"amount":"%s","currency":"USD"}}""".formatted(name, amount), null)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }
}
