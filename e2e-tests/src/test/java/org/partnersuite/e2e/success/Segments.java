package org.partnersuite.e2e.success;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Map;
import org.partnersuite.e2e.success.model.Client;
import org.partnersuite.e2e.success.model.Retention;

/** Segments of customers, which follow their revenue and their partners (CS-19). */
final class Segments {
    private final TwoYears years;
    private final LocalDate today;

    Segments(TwoYears years) {
        this.years = years;
        this.today = years.volume().today();
    }

    /** Waits until it is what the model says. */
    void follow(Client client) {
        BigDecimal arr = client.arrOn(today).setScale(2, RoundingMode.HALF_UP);
        Map<String, String> expected = Map.of(
                "segment", client.segment(today),
                "touch", client.touch(today),
                "coverage", client.coverage(today),
                "arr", Retention.plain(arr));
        years.inTheEnd("the segment of " + client.id(), expected, () -> told(client));
    }

    private Map<String, String> told(Client client) {
        JsonNode segment = years.reader(client.id())
                .get(TwoYears.API + "/customers/" + client.id() + "/segment")
                .answer()
                .body();
        return Map.of(
                "segment", segment.path("segment").asText(),
                "touch", segment.path("touchModel").asText(),
                "coverage", segment.path("coverage").asText(),
                "arr", Retention.plain(new BigDecimal(segment.path("arrUsd").asText("0"))));
    }
}
