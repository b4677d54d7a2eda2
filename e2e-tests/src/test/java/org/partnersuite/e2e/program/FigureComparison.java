package org.partnersuite.e2e.program;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import org.partnersuite.e2e.program.model.Edition;
import org.partnersuite.e2e.program.model.Figure;
import org.partnersuite.e2e.program.model.Part;
import org.partnersuite.e2e.program.model.Partner;
import org.partnersuite.e2e.program.model.Plain;
import org.partnersuite.e2e.program.model.Tier;

/** Aggregate TCV for any day, as it was known at the end of any other, in its parts and against the targets (PP-3). */
final class FigureComparison {
    private final ThreeYears years;

    FigureComparison(ThreeYears years) {
        this.years = years;
    }

    /** @param asOf the end of this day, or all that is known when it is today */
    void compare(Partner partner, LocalDate day, LocalDate asOf) {
        boolean now = !asOf.isBefore(years.today());
        Figure figure = years.program().figure(partner, day, now ? LocalDate.MAX : asOf);
        JsonNode answer = years.read("/partners/" + partner.id() + "/aggregate-tcv?date=" + day
                + (now ? "" : "&asOf=" + asOf.plusDays(1) + "T00:00:00Z"));
        Map<String, String> expected = expected(figure, years.program().edition(day));
        Map<String, String> found = told(answer);
        years.expect(expected, found, "aggregate TCV for " + day + " as of " + asOf + " of " + partner);
        if (!expected.equals(found)) {
            new DealRows(years).compare(partner, answer, day, now ? LocalDate.MAX : asOf);
        }
    }

    private static Map<String, String> expected(Figure figure, Edition edition) {
        Map<String, String> expected = new TreeMap<>();
        for (Part part : Part.values()) {
            if (part.isOfAggregate()) {
                expected.put(part.name(), Plain.of(figure.amount(part)));
                expected.put(part + " deals", String.valueOf(figure.deals().get(part)));
                expected.put(
                        part + " not qualifying",
                        String.valueOf(figure.notQualifying().get(part)));
            }
        }
        expected.put("sum", Plain.of(figure.aggregate()));
        expected.put("complete", String.valueOf(figure.isComplete()));
        expected.put("met", edition.byTarget(figure.aggregate()).told());
        edition.tiers()
                .forEach((tier, needs) -> expected.put(
                        "gap to " + tier,
                        Plain.of(needs.target().subtract(figure.aggregate()).max(BigDecimal.ZERO))));
        return expected;
    }

    private static Map<String, String> told(JsonNode answer) {
        Map<String, String> told = new TreeMap<>();
        for (JsonNode part : answer.path("parts")) {
            String name = part.path("part").asText();
            told.put(name, amount(part.path("amount")));
            told.put(name + " deals", part.path("deals").asText());
            told.put(name + " not qualifying", part.at("/notQualifying/deals").asText());
        }
        told.put("sum", amount(answer.path("amount")));
        told.put("complete", answer.path("complete").asText());
        told.put("met", Tier.named(answer.path("highestTargetMet").asText()).told());
        for (JsonNode tier : answer.path("tiers")) {
            told.put("gap to " + tier.path("tier").asText(), amount(tier.path("gap")));
        }
        return told;
    }

    static String amount(JsonNode money) {
        return Plain.of(money.path("amount").asText("0"));
    }
}
