package org.partnersuite.e2e.day;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.partnersuite.e2e.day.model.ExpectedState.Sum;

/** The watsonx topsheet of a market of the day. */
final class TopsheetOfTheDay {
    private static final String PATH = "/v1/reporting/topsheets/watsonx?period=all&market=";
    private static final Map<String, String> STATUSES = Map.of(
            "planned", "PLANNED",
            "inProgress", "IN_PROGRESS",
            "completed", "COMPLETED",
            "progressed", "PROGRESSED",
            "cancelled", "CANCELLED");

    private final Simulation simulation;
    private final String market;

    TopsheetOfTheDay(Simulation simulation, String market) {
        this.simulation = simulation;
        this.market = market;
    }

    /** Each figure's link opens as many rows as it counts, and what they come to is its amount. */
    void rows(Tally tally) {
        for (JsonNode figure : read("&groupBy=offering,quarter").findParents("rows")) {
            if (figure.has("opportunities")) {
                List<JsonNode> rows =
                        simulation.as("executive").list(figure.path("rows").asText());
                BigDecimal sum = rows.stream()
                        .map(row -> new BigDecimal(
                                row.path("countedAmount").path("amount").asText()))
                        .reduce(BigDecimal.ZERO, BigDecimal::add);
                tally.count("figures opened");
                tally.expect(told(figure), new Sum(rows.size(), sum), "rows of " + figure);
            }
        }
    }

    Map<String, Sum> byStage() {
        JsonNode totals = read().path("totals");
        Map<String, Sum> sums = new TreeMap<>();
        totals.path("stages").forEach(one -> sum(sums, one.path("stage").asText(), one.path("figure")));
        sum(sums, "WON", totals.path("won"));
        sum(sums, "LOST", totals.path("lost"));
        return sums;
    }

    /** What was done with clients, what stands in the way, what is missing. */
    Map<String, Long> engagement() {
        JsonNode engagement = read().path("engagement");
        Map<String, Long> counts = new TreeMap<>();
        STATUSES.forEach((member, status) -> {
            add(counts, "briefings " + status, engagement.path("briefings").path(member));
            add(counts, "pilots " + status, engagement.path("pilots").path(member));
        });
        add(counts, "briefed clients", engagement.path("briefings").path("clients"));
        add(counts, "incomplete", engagement.path("incomplete").path("inPeriod"));
        engagement
                .path("openRoadblocks")
                .forEach(one -> add(
                        counts,
                        "open roadblocks " + one.path("category").asText(),
                        one.path("open").path("inPeriod")));
        engagement
                .path("missingRequirements")
                .forEach(one -> add(
                        counts,
                        "missing " + one.path("requirement").asText(),
                        one.path("opportunities").path("inPeriod")));
        return counts;
    }

    Map<String, Long> initiatives() {
        Map<String, Long> counts = new TreeMap<>();
        for (JsonNode one : read().path("engagement").path("initiatives")) {
            for (String end : new String[] {"open", "won", "lost"}) {
                add(counts, one.path("name").asText() + " " + end, one.path(end));
            }
        }
        return counts;
    }

    private JsonNode read() {
        return read("");
    }

    private JsonNode read(String more) {
        return simulation
                .as("executive")
                .get(PATH + market.replace(" ", "%20") + more)
                .answer()
                .expect(200)
                .body();
    }

    private static void add(Map<String, Long> counts, String what, JsonNode counted) {
        long count = counted.path("count").asLong();
        if (count != 0) {
            counts.put(what, count);
        }
    }

    private static void sum(Map<String, Sum> sums, String stage, JsonNode figure) {
        Sum told = told(figure);
        if (told.deals() > 0) {
            sums.put(stage, told);
        }
    }

    /** All of it is in one currency. */
    private static Sum told(JsonNode figure) {
        String amount = figure.path("amounts").path(0).path("amount").asText("0");
        return new Sum(figure.path("opportunities").asInt(), new BigDecimal(amount));
    }
}
