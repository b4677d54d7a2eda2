package org.partnersuite.engagement.effectiveness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItems;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.partnersuite.engagement.Api;
import org.partnersuite.engagement.Given;

/** Won with a briefing, lost without: the figures, and the rows behind them. */
@QuarkusTest
@Tag("EN-15")
class EffectivenessApiTest {
    private final Api seller = Api.as("seller");
    private final String geography = "Test " + UUID.randomUUID();
    private final YearMonth month = YearMonth.now(ZoneOffset.UTC).minusMonths(1);

    @Test
    void figuresAndRowsAgreeAndFollowAReopening() {
        String won = opportunity();
        String lost = opportunity();
        seller.post("/activities", """
                        {"opportunityId":"%s","type":"CLIENT_BRIEFING","subject":"Briefing","source":"TECH_SALES",
                         "technicalSeller":"joe","actualStart":"2026-02-10","actualEnd":"2026-02-10"}
                        """.formatted(won)).then().statusCode(201);
        Api lead = Api.as("technical-lead");
        lead.move(won, 1, """
                        {"to":"WON","evidence":{"code":"SIGNED","on":"%s"},"override":true,"reason":"Signed at once"}
                        """.formatted(LocalDate.now(ZoneOffset.UTC))).then().statusCode(201);
        seller.move(lost, 1, "{\"to\":\"LOST\",\"lossReason\":\"PRICE\"}")
                .then()
                .statusCode(201);

        await().ignoreExceptions().untilAsserted(() -> {
            JsonPath briefing = comparison("CLIENT_BRIEFING");
            assertThat(briefing.getString("with.winRate")).isEqualTo("100.0");
            assertThat(briefing.getInt("with.won")).isEqualTo(1);
            assertThat(briefing.getInt("without.lost")).isEqualTo(1);
            assertThat(briefing.getString("with.wonAmounts[0].amount")).isEqualTo("1500.50");
        });
        JsonPath briefing = comparison("CLIENT_BRIEFING");
        assertThat(rows(briefing.getString("with.rows"))).containsExactly(won);
        assertThat(rows(briefing.getString("without.rows"))).containsExactly(lost);
        JsonPath workshop = comparison("WORKSHOP");
        assertThat(workshop.getInt("with.won")).isZero();
        seller.get(path(workshop.getString("without.rows")))
                .then()
                .statusCode(200)
                .body("items.opportunityId", hasItems(won, lost));

        lead.move(lost, 2, "{\"to\":\"ENGAGE\",\"override\":true,\"reason\":\"They called again\"}")
                .then()
                .statusCode(201);
        await().ignoreExceptions()
                .untilAsserted(() -> assertThat(comparison("CLIENT_BRIEFING").getInt("without.lost"))
                        .isZero());
    }

    @Test
    void aMonthInWhichNothingIsClosedAnyMoreIsLeftOut() {
        String lost = opportunity();
        seller.move(lost, 1, "{\"to\":\"LOST\",\"lossReason\":\"PRICE\"}")
                .then()
                .statusCode(201);
        await().ignoreExceptions()
                .untilAsserted(() ->
                        assertThat(comparison("MVP").getInt("without.lost")).isEqualTo(1));
        Api.as("technical-lead")
                .move(lost, 2, "{\"to\":\"ENGAGE\",\"override\":true,\"reason\":\"They called again\"}")
                .then()
                .statusCode(201);

        await().ignoreExceptions().untilAsserted(() -> assertThat(comparisons().getList("comparisons"))
                .isEmpty());
    }

    @Test
    void aQuestionNamesItsMonths() {
        seller.get("/effectiveness").then().statusCode(400).body("errors.pointer", hasItems("from", "to"));
        seller.get("/effectiveness?from=2026-13&to=x").then().statusCode(400);
        seller.get("/effectiveness?from=2026-02&to=2026-01").then().statusCode(400);
        seller.get("/effectiveness?from=1999-01&to=1999-12&per=QUARTER&byGeography=true")
                .then()
                .statusCode(200);
    }

    @Test
    void theAnswerSaysHowToReadItAndWhatAwaitsCustomerSuccess() {
        seller.get("/effectiveness?from=2026-01&to=2026-02&by=STAGE_REACHED")
                .then()
                .statusCode(200)
                .body("reading", containsString("not a cause"))
                .body("claims.findAll { it.measured }.claim", hasItems("CLOSURE", "DEPLOYMENT", "LOWER_DISCOUNTING"))
                .body("claims.findAll { !it.measured }.claim", hasItems("GROWTH", "CLIENT_REFERENCE"));
        seller.get("/effectiveness?from=2026-01&to=2026-02&by=WEATHER").then().statusCode(400);
    }

    private String opportunity() {
        return seller.post("/opportunities", Given.body(Given.account(), null, ",\"geography\":\"" + geography + "\""))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private JsonPath comparison(String type) {
        JsonPath answer = comparisons();
        answer.setRootPath("comparisons.find { it.engagementType == '" + type + "' }");
        return answer;
    }

    private JsonPath comparisons() {
        String question = "/effectiveness?from=" + month + "&to=" + month.plusMonths(2) + "&byGeography=true&geography="
                + geography.replace(" ", "%20");
        return seller.get(question).then().statusCode(200).extract().jsonPath();
    }

    private List<String> rows(String link) {
        return seller.get(path(link)).then().statusCode(200).extract().path("items.opportunityId");
    }

    private static String path(String link) {
        return link.substring(Api.BASE.length());
    }
}
