package org.partnersuite.e2e.day;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.Map;
import java.util.TreeMap;
import org.partnersuite.e2e.day.model.Book.Sum;

/** The watsonx topsheet of the day's market. */
final class TopsheetOfTheDay {
    private static final String PATH = "/v1/reporting/topsheets/watsonx?period=all&market=";
    private static final Map<String, String> STATUSES = Map.of(
            "planned", "PLANNED",
            "inProgress", "IN_PROGRESS",
            "completed", "COMPLETED",
            "progressed", "PROGRESSED",
            "cancelled", "CANCELLED");

    private final Office office;

    TopsheetOfTheDay(Office office) {
        this.office = office;
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
        return office.as("executive")
                .get(PATH + office.market().replace(" ", "%20"))
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
        int deals = figure.path("opportunities").asInt();
        if (deals > 0) {
            BigDecimal amount =
                    new BigDecimal(figure.path("amounts").path(0).path("amount").asText());
            sums.put(stage, new Sum(deals, amount));
        }
    }
}
