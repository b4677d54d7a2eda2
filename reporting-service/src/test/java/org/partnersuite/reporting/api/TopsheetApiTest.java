package org.partnersuite.reporting.api;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.partnersuite.platform.testkit.Tokens;
import org.partnersuite.reporting.sample.SampleEngagement;

/** The topsheet over HTTP, with events over Kafka. */
@QuarkusTest
@ReportingTest
@Tag("RP-1")
class TopsheetApiTest {
    private static final String ALL = "/v1/reporting/topsheets/watsonx?period=all"
            + "&groupBy=quarter,geography,market,industry,offering,useCase,leadOrganisation,joint,organisation";

    @BeforeEach
    void pipeline() {
        PublishedPipeline.awaitApplied();
    }

    @Test
    @Tag("RP-2")
    void everyFigureRecountsToItsRows() {
        JsonPath topsheet = Reports.get(ALL);
        List<Map<String, Object>> figures = new ArrayList<>();
        collectFigures(topsheet.getMap("$"), figures);
        assertThat(figures).hasSizeGreaterThan(300);
        // Every figure of the totals and a sample of the groups: each link is a page read.
        Random random = new Random(3);
        for (int i = 0; i < figures.size(); i++) {
            if (i < 40 || random.nextInt(4) == 0) {
                recount(figures.get(i));
            }
        }
    }

    @Test
    @Tag("EN-11")
    void offeringsAddUpToTheWholeAndOthersNeverAppear() {
        JsonPath topsheet = Reports.get(ALL);
        List<String> offerings = topsheet.getList("breakdowns.find { it.by == 'offering' }.groups.value");
        assertThat(offerings).isNotEmpty().doesNotContain("Red Hat OpenShift");
        Map<String, BigDecimal> whole = sums(topsheet.getList("totals.won.amounts"));
        Map<String, BigDecimal> parts = new TreeMap<>();
        List<List<Map<String, String>>> amounts =
                topsheet.getList("breakdowns.find { it.by == 'offering' }.groups.measures.won.amounts");
        amounts.forEach(a -> sums(a).forEach((c, v) -> parts.merge(c, v, BigDecimal::add)));
        parts.replaceAll((currency, amount) -> amount.stripTrailingZeros());
        assertThat(parts).isEqualTo(whole);
    }

    @Test
    void briefingsAndPilotsAreToldByStatusAndWhatStandsInTheWayByKind() {
        JsonPath engagement = Reports.get("/v1/reporting/topsheets/watsonx?period=all");
        for (String status : List.of("planned", "inProgress", "completed", "cancelled", "undated")) {
            assertThat(engagement.getInt("engagement.briefings." + status + ".count"))
                    .isPositive();
            assertThat(engagement.getInt("engagement.pilots." + status + ".count"))
                    .isPositive();
        }
        double completed = engagement.getDouble("engagement.pilots.completed.count");
        double progressed = engagement.getDouble("engagement.pilots.progressed.count");
        assertThat(engagement.getDouble("engagement.pilots.successRate"))
                .isCloseTo(progressed * 100 / completed, within(0.01));
        assertThat(engagement.getInt("engagement.briefings.clients.count")).isBetween(1, 30);
        assertThat(engagement.getList("engagement.openRoadblocks.category"))
                .containsExactlyInAnyOrderElementsOf(SampleEngagement.CATEGORIES);
        assertThat(engagement.getList("engagement.missingRequirements.requirement"))
                .containsExactlyInAnyOrderElementsOf(SampleEngagement.REQUIREMENTS);
    }

    @Test
    void undatedOpenOpportunitiesAreInNoPeriodAndToldApart() {
        JsonPath year = Reports.get("/v1/reporting/topsheets/watsonx?period=2026-Q1..2026-Q4");
        JsonPath all = Reports.get("/v1/reporting/topsheets/watsonx?period=all");
        assertThat(year.getInt("totals.undated.opportunities"))
                .isPositive()
                .isEqualTo(all.getInt("totals.undated.opportunities"));
        assertThat(year.getString("totals.undated.rows")).contains("dated=false");
    }

    @Test
    @Tag("RP-5")
    void everyAnswerSaysHowFreshItIs() {
        Response response = Reports.asReader().get("/v1/reporting/topsheets/watsonx?period=all");
        assertThat(response.header("Data-Freshness"))
                .contains("engagement.opportunity.v1;age=")
                .contains("parked=");
        assertThat(response.jsonPath().getList("freshness.sources.topic"))
                .contains("engagement.opportunity.v1", "engagement.account.v1");
    }

    @Test
    @Tag("RP-8")
    void theSameAddressAnswersCsvAndAPageThatLoadsNothing() throws IOException {
        Response csv = Reports.asReader().accept("text/csv").get(ALL);
        assertThat(csv.contentType()).startsWith("text/csv");
        assertThat(csv.body().asString().lines().findFirst().orElseThrow())
                .startsWith("period,breakdown,value,measure");
        assertThat(csv.body().asString())
                .contains("all,total,,won,", "all,briefings,,completed,", "all,pilots,,progressed,");
        Response page = Reports.asReader().accept("text/html").get("/v1/reporting/topsheets/watsonx?period=all");
        assertThat(page.contentType()).startsWith("text/html");
        assertThat(page.header("Content-Security-Policy")).contains("default-src 'none'");
        String html = page.body().asString();
        assertThat(html)
                .contains(
                        "Pilot success",
                        "Strategic initiatives",
                        "Missing requirements",
                        "<svg",
                        "As of",
                        "Newest change applied",
                        "/v1/reporting/opportunities?watsonx=true");
        // For people to look at.
        Files.writeString(Path.of("target", "topsheet.html"), html);
        assertThat(html).doesNotContain("<script", "src=", "http://", "https://");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"reader", "executive", "seller", "technical-lead", "partner-manager", "customer-success", "admin"
            })
    @Tag("XC-3")
    void everyRoleOfTheVendorMayRead(String role) {
        assertThat(given().auth()
                        .oauth2(Tokens.of(role))
                        .get("/v1/reporting/topsheets/watsonx")
                        .statusCode())
                .isEqualTo(200);
        assertThat(given().auth()
                        .oauth2(Tokens.of(role))
                        .get("/v1/reporting/opportunities?pageSize=1")
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    @Tag("XC-3")
    void aPartnerReadsNothingAndAStrangerNeither() {
        for (String path : List.of(
                "/v1/reporting/topsheets/watsonx",
                "/v1/reporting/opportunities",
                "/v1/reporting/activities",
                "/v1/reporting/roadblocks",
                "/v1/reporting/reconciliation",
                "/v1/reporting/rebuilds")) {
            assertThat(given().auth()
                            .oauth2(Tokens.ofPartner(UUID.randomUUID()))
                            .get(path)
                            .statusCode())
                    .isEqualTo(403);
            assertThat(given().get(path).statusCode()).isEqualTo(401);
        }
    }

    private static void recount(Map<String, Object> figure) {
        String link = String.valueOf(figure.get("rows"));
        List<Map<String, Object>> rows = Reports.rows(link);
        if (figure.containsKey("count")) {
            assertThat(((Number) figure.get("count")).intValue())
                    .as(link)
                    .isEqualTo(figure.containsKey("distinct") ? clients(rows) : rows.size());
            return;
        }
        assertThat(rows).as(link).hasSize(((Number) figure.getOrDefault("opportunities", 0)).intValue());
        assertThat(sumOf(rows, "countedAmount")).as(link).isEqualTo(sums(figure.get("amounts")));
        assertThat(sumOf(rows, "weightedAmount")).as(link).isEqualTo(sums(figure.get("weighted")));
    }

    private static int clients(List<Map<String, Object>> briefings) {
        return (int) briefings.stream()
                .map(b -> ((Map<?, ?>) ((Map<?, ?>) b.getOrDefault("opportunity", Map.of())).get("account")).get("id"))
                .distinct()
                .count();
    }

    private static Map<String, BigDecimal> sumOf(List<Map<String, Object>> rows, String field) {
        Map<String, BigDecimal> sums = new TreeMap<>();
        for (Map<String, Object> row : rows) {
            Map<?, ?> sum = (Map<?, ?>) row.getOrDefault(field, Map.of());
            sums.merge(
                    String.valueOf(sum.get("currency")),
                    new BigDecimal(String.valueOf(sum.get("amount"))),
                    BigDecimal::add);
        }
        sums.replaceAll((currency, amount) -> amount.stripTrailingZeros());
        return sums;
    }

    private static Map<String, BigDecimal> sums(Object amounts) {
        Map<String, BigDecimal> sums = new TreeMap<>();
        for (Object one : (List<?>) amounts) {
            Map<?, ?> sum = (Map<?, ?>) one;
            sums.put(
                    String.valueOf(sum.get("currency")),
                    new BigDecimal(String.valueOf(sum.get("amount"))).stripTrailingZeros());
        }
        return sums;
    }

    private static void collectFigures(Object node, List<Map<String, Object>> figures) {
        if (node instanceof Map<?, ?> map) {
            if (map.containsKey("rows")) {
                Map<String, Object> figure = new HashMap<>();
                map.forEach((key, value) -> figure.put(String.valueOf(key), value));
                figures.add(figure);
            }
            map.values().forEach(value -> collectFigures(value, figures));
        } else if (node instanceof List<?> list) {
            list.forEach(value -> collectFigures(value, figures));
        }
    }
}
