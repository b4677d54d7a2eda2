package org.partnersuite.e2e.program;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import org.partnersuite.e2e.program.model.Deal;
import org.partnersuite.e2e.program.model.DealState;
import org.partnersuite.e2e.program.model.Part;
import org.partnersuite.e2e.program.model.Partner;
import org.partnersuite.e2e.program.model.Plain;

/** The deals behind each part of a figure, by their keys. */
final class DealRows {
    private final ThreeYears years;

    DealRows(ThreeYears years) {
        this.years = years;
    }

    void compare(Partner partner, JsonNode measure, LocalDate day, LocalDate asOf) {
        for (JsonNode part : measure.path("parts")) {
            Part known = Part.valueOf(part.path("part").asText());
            Map<String, String> found = new TreeMap<>();
            years.as("reader")
                    .list(part.path("link").asText())
                    .forEach(deal -> found.put(deal.at("/externalId/id").asText(), told(deal)));
            years.expect(expected(partner, known, day, asOf), found, "deals of " + known + " of " + partner);
        }
    }

    /** All deals of a partner as they are known, those that count nowhere with their reasons. */
    void compareAll(Partner partner) {
        Map<String, String> expected = new TreeMap<>();
        for (Deal deal : years.program().dealsOf(partner)) {
            expected.put(deal.key(), told(deal.now()));
        }
        Map<String, String> found = new TreeMap<>();
        years.list("/partners/" + partner.id() + "/deals")
                .forEach(deal -> found.put(deal.at("/externalId/id").asText(), told(deal)));
        years.expect(expected, found, "deals of " + partner);
    }

    private Map<String, String> expected(Partner partner, Part part, LocalDate day, LocalDate asOf) {
        Map<String, String> expected = new TreeMap<>();
        for (Deal deal : years.program().dealsOf(partner, asOf)) {
            DealState state = deal.at(asOf).orElseThrow();
            if (part.has(state, day) && state.counts()) {
                expected.put(deal.key(), told(state));
            }
        }
        return expected;
    }

    static String told(DealState state) {
        return "%s %s %s %s+%s %s"
                .formatted(
                        state.status(),
                        state.closes(),
                        state.currency(),
                        Plain.of(state.theirs()),
                        Plain.of(state.ours()),
                        state.notCounted());
    }

    static String told(JsonNode deal) {
        return "%s %s %s %s+%s %s"
                .formatted(
                        deal.path("status").asText(),
                        deal.path("closeDate").asText(),
                        deal.at("/partnerPortion/currency").asText(),
                        FigureComparison.amount(deal.path("partnerPortion")),
                        FigureComparison.amount(deal.path("valueAddPortion")),
                        ResultComparison.texts(deal.path("notCounted")));
    }
}
