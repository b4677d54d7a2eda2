package org.partnersuite.e2e.day;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import org.partnersuite.e2e.day.model.Book.Sum;

/** The watsonx topsheet of the day's market, by stage. */
final class TopsheetOfTheDay {
    private static final String PATH = "/v1/reporting/topsheets/watsonx?period=all&market=";

    private TopsheetOfTheDay() {}

    static Map<String, Sum> byStage(Office office) {
        JsonNode totals = office.suite()
                .as("executive")
                .get(PATH + URLEncoder.encode(office.market(), StandardCharsets.UTF_8))
                .expect(200)
                .body()
                .path("totals");
        Map<String, Sum> sums = new TreeMap<>();
        totals.path("stages").forEach(one -> add(sums, one.path("stage").asText(), one.path("figure")));
        add(sums, "WON", totals.path("won"));
        add(sums, "LOST", totals.path("lost"));
        return sums;
    }

    private static void add(Map<String, Sum> sums, String stage, JsonNode figure) {
        int deals = figure.path("opportunities").asInt();
        if (deals > 0) {
            sums.put(
                    stage,
                    new Sum(
                            deals,
                            new BigDecimal(figure.path("amounts")
                                    .path(0)
                                    .path("amount")
                                    .asText())));
        }
    }
}
