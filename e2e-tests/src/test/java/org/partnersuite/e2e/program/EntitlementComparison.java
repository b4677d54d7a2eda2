package org.partnersuite.e2e.program;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import org.partnersuite.e2e.program.model.Benefits;
import org.partnersuite.e2e.program.model.Partner;
import org.partnersuite.e2e.program.model.TierLife.Placed;

/** Benefits of a partner on any day, by the tier of that day (PP-8). */
final class EntitlementComparison {
    private final ThreeYears years;

    EntitlementComparison(ThreeYears years) {
        this.years = years;
    }

    void compare(Partner partner, LocalDate day) {
        Placed held = partner.tiers().on(day);
        Map<String, String> expected = new TreeMap<>(Benefits.of(held.tier()));
        expected.put("tier", held.tier().told());
        expected.put("provisional", String.valueOf(held.reason().equals("PROVISIONAL")));
        JsonNode answer = years.read("/partners/" + partner.id() + "/entitlements?date=" + day);
        Map<String, String> found = new TreeMap<>();
        answer.path("benefits")
                .forEach(benefit -> found.put(
                        benefit.path("code").asText(), benefit.path("level").asText()));
        found.put("tier", answer.path("tier").asText());
        found.put("provisional", answer.path("provisional").asText());
        years.expect(expected, found, "benefits on " + day + " of " + partner);
    }
}
