package org.partnersuite.e2e.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.assertj.core.api.SoftAssertions;
import org.partnersuite.e2e.suite.Client;

/** The topsheet of one pipeline's markets, held against what the pipeline comes to. */
public final class Topsheet {
    private static final String PATH = "/v1/reporting/topsheets/watsonx";

    private final Client client;
    private final JsonNode body;

    private Topsheet(Client client, JsonNode body) {
        this.client = client;
        this.body = body;
    }

    public static Topsheet of(Client client, Pipeline pipeline) {
        String markets = pipeline.markets().stream()
                .map(market -> URLEncoder.encode(market, StandardCharsets.UTF_8))
                .collect(Collectors.joining(","));
        String groups = String.join(",", pipeline.expected().keySet());
        return new Topsheet(
                client,
                client.get(PATH + "?period=all&market=" + markets + "&groupBy=" + groups)
                        .expect(200)
                        .body());
    }

    public String winRate() {
        return body.path("totals").path("winRate").asText();
    }

    /** Every group of every breakdown, to the unit. */
    public Topsheet shows(Pipeline pipeline) {
        SoftAssertions all = new SoftAssertions();
        for (JsonNode breakdown : body.path("breakdowns")) {
            Map<String, JsonNode> groups = new HashMap<>();
            breakdown
                    .path("groups")
                    .forEach(group -> groups.put(group.path("value").asText(), group.path("measures")));
            String by = breakdown.path("by").asText();
            pipeline.expected().getOrDefault(by, Map.of()).forEach((group, figures) -> all.assertThat(
                            figures(groups.get(group), figures.open() != null))
                    .as(by + " " + group)
                    .isEqualTo(figures));
        }
        all.assertAll();
        return this;
    }

    private static Figures figures(JsonNode measures, boolean withOpen) {
        if (measures == null) {
            return new Figures(0, BigDecimal.ZERO, 0, withOpen ? 0L : null);
        }
        long open = count(measures.path("open")) + count(measures.path("undated"));
        return new Figures(
                count(measures.path("won")),
                amount(measures.path("won")).setScale(0, RoundingMode.UNNECESSARY),
                count(measures.path("lost")),
                withOpen ? open : null);
    }

    /** Each figure's link opens as many rows as the figure counts, whose amounts add up to the figure's. */
    public int recount() {
        List<JsonNode> figures = body.findParents("rows").stream()
                .filter(figure -> figure.has("opportunities"))
                .toList();
        for (JsonNode figure : figures) {
            List<JsonNode> rows = client.list(figure.path("rows").asText());
            assertThat(rows).as(figure::toString).hasSize((int) count(figure));
            BigDecimal sum = rows.stream()
                    .map(row -> new BigDecimal(
                            row.path("countedAmount").path("amount").asText()))
                    .reduce(BigDecimal.ZERO, BigDecimal::add);
            assertThat(sum).as(figure::toString).isEqualByComparingTo(amount(figure));
        }
        return figures.size();
    }

    private static long count(JsonNode figure) {
        return figure.path("opportunities").asLong();
    }

    /** All of these pipelines are in one currency. */
    private static BigDecimal amount(JsonNode figure) {
        JsonNode amounts = figure.path("amounts");
        assertThat(amounts.size()).isLessThanOrEqualTo(1);
        return amounts.isEmpty()
                ? BigDecimal.ZERO
                : new BigDecimal(amounts.get(0).path("amount").asText());
    }
}
