package org.partnersuite.engagement.roadblock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.partnersuite.engagement.Api;
import org.partnersuite.engagement.Given;

/** The figures against a model of their own, and the rows behind each. */
@QuarkusTest
@Tag("EN-10")
class RoadblockSummaryTest {
    private static final List<String> CATEGORIES = List.of("DATA", "SKILLS", "OTHER");
    private static final List<String> OFFERINGS = List.of("watsonx.ai", "watsonx Assistant");
    private static final long SEED = 20261129;
    private static final String FROM = "1999-01-01T00:00:00Z";
    private static final String TO = "1999-12-31T23:59:59Z";

    private final Api seller = Api.as("seller");
    private final Map<String, double[]> expected = new HashMap<>();

    @Test
    void figuresAreThoseOfTheRowsAndLeadToThem() {
        Random random = new Random(SEED);
        String strange = "Köln, \\ & 北京 " + UUID.randomUUID();
        String here = opportunity(strange);
        String nowhere = opportunity(null);
        for (int i = 0; i < 30; i++) {
            raise(random, random.nextBoolean() ? here : nowhere, strange, here);
        }
        raise(random, here, strange, here);
        JsonPath summary = seller.get("/roadblocks/summary?raisedAt.gte=" + FROM + "&raisedAt.lte=" + TO)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
        List<Map<String, Object>> items = summary.getList("items");
        assertThat(items).hasSameSizeAs(expected.keySet());
        for (int i = 0; i < items.size(); i++) {
            String at = "items[" + i + "].";
            String key = key(
                    summary.getString(at + "category"),
                    summary.getString(at + "offering"),
                    summary.getString(at + "geography"));
            double[] cell = expected.get(key);
            assertThat(cell).as(key).isNotNull();
            assertThat(summary.getInt(at + "open.count")).isEqualTo((int) cell[0]);
            assertThat(summary.getInt(at + "resolved.count")).isEqualTo((int) cell[1]);
            rowsAre(summary.getString(at + "open.rows"), (int) cell[0], "OPEN");
            rowsAre(summary.getString(at + "resolved.rows"), (int) cell[1], "RESOLVED");
            if (cell[0] == 0) {
                assertThat(summary.getDouble(at + "meanDaysOpen"))
                        .isBetween(cell[2] / cell[1] - 0.051, cell[2] / cell[1] + 0.051);
            }
        }
        int all = items.size();
        JsonPath byCategory = seller.get("/roadblocks/summary?by=category&raisedAt.gte=" + FROM + "&raisedAt.lte=" + TO)
                .jsonPath();
        assertThat(byCategory.getList("items").size()).isLessThan(all);
        int counted = byCategory.getList("items.open.count", Integer.class).stream()
                        .mapToInt(n -> n)
                        .sum()
                + byCategory.getList("items.resolved.count", Integer.class).stream()
                        .mapToInt(n -> n)
                        .sum();
        assertThat(counted).isEqualTo(31);
    }

    @Test
    void anUnknownDimensionIsRefused() {
        seller.get("/roadblocks/summary?by=category,weather").then().statusCode(400);
        seller.get("/roadblocks/summary?raisedAt.gte=yesterday").then().statusCode(400);
        seller.get("/roadblocks/summary?weather=fine").then().statusCode(400);
    }

    private void rowsAre(String link, int count, String status) {
        seller.get(link.substring("/v1/engagement".length()) + "&pageSize=500")
                .then()
                .statusCode(200)
                .body("items", hasSize(count))
                .body("items.status.value", everyItem(equalTo(status)));
    }

    private void raise(Random random, String opportunity, String geography, String here) {
        String category = CATEGORIES.get(random.nextInt(CATEGORIES.size()));
        String offering = random.nextInt(3) == 0 ? null : OFFERINGS.get(random.nextInt(OFFERINGS.size()));
        Instant raised = Instant.parse(FROM).plus(Duration.ofHours(random.nextInt(8760)));
        String id = seller.post(
                        "/roadblocks",
                        RoadblocksApiTest.body(
                                        opportunity,
                                        ",\"raisedAt\":\"" + raised + "\""
                                                + (offering == null ? "" : ",\"offering\":\"" + offering + "\""))
                                .replace("DATA", category))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        double[] cell = expected.computeIfAbsent(
                key(category, offering, opportunity.equals(here) ? geography : null), key -> new double[3]);
        if (random.nextBoolean()) {
            int days = random.nextInt(100);
            seller.postMatching(
                            "/roadblocks/" + id + "/resolutions",
                            "{\"note\":\"Done\",\"resolvedAt\":\"" + raised.plus(Duration.ofDays(days)) + "\"}",
                            "\"1\"")
                    .then()
                    .statusCode(201);
            cell[1]++;
            cell[2] += days;
        } else {
            cell[0]++;
        }
    }

    private String opportunity(@Nullable String geography) {
        String account = seller.post("/accounts", "{\"name\":\"Nowhere\"}").path("id");
        String opportunity = Given.opportunity(account, null);
        if (geography != null) {
            seller.patch(
                            "/opportunities/" + opportunity,
                            "{\"geography\":\"" + geography.replace("\\", "\\\\") + "\"}",
                            "\"1\"")
                    .then()
                    .statusCode(200);
        }
        return opportunity;
    }

    private static String key(@Nullable String category, @Nullable String offering, @Nullable String geography) {
        return category + "|" + offering + "|" + geography;
    }
}
