package org.partnersuite.e2e.program;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.partnersuite.e2e.program.model.Edition;
import org.partnersuite.e2e.program.model.Outcome;
import org.partnersuite.e2e.program.model.Partner;
import org.partnersuite.e2e.program.model.Plain;
import org.partnersuite.e2e.program.model.Tier;

/** Results of a run: TCV, inclusion, tier, and each criterion of each tier (PP-4). */
final class ResultComparison {
    private static final int GRACE = 90;

    private final ThreeYears years;

    ResultComparison(ThreeYears years) {
        this.years = years;
    }

    /** @param outcomes of all that are measured, by the numbers of the partners */
    void compare(String run, Map<Integer, Outcome> outcomes, boolean published) {
        Map<String, JsonNode> found = new TreeMap<>();
        years.list("/assessment-results?runId=" + run)
                .forEach(result -> found.put(result.path("partnerId").asText(), result));
        years.program().partners().parallelStream().forEach(partner -> {
            Outcome outcome = outcomes.get(partner.number());
            JsonNode result = found.get(partner.id());
            years.expect(outcome != null, result != null, "whether the run measures " + partner);
            if (outcome != null && result != null) {
                JsonNode whole =
                        years.read("/assessment-results/" + result.path("id").asText());
                years.expect(expected(partner, outcome, published), told(whole), "the result of " + partner);
            }
        });
    }

    private Map<String, String> expected(Partner partner, Outcome outcome, boolean published) {
        Map<String, String> expected = new TreeMap<>();
        Tier before = partner.tiers().on(years.today()).tier();
        expected.put("tcv", Plain.of(outcome.tcv()));
        expected.put("included as", outcome.includedAs().told());
        expected.put("tier", outcome.tier().told());
        expected.put("because", outcome.noTierBecause().toString());
        expected.put("before", before.told());
        expected.put("changes", String.valueOf(before != outcome.tier()));
        LocalDate effective = Edition.effectiveAfter(years.today());
        LocalDate from = outcome.tier() == Tier.NONE ? effective.plusDays(GRACE) : effective;
        expected.put("effective", published ? from.toString() : "");
        outcome.criteria()
                .forEach((tier, criteria) ->
                        criteria.forEach(criterion -> expected.put(tier + " " + criterion.key(), criterion.told())));
        return expected;
    }

    private static Map<String, String> told(JsonNode result) {
        Map<String, String> told = new TreeMap<>();
        told.put("tcv", Plain.of(result.path("tcv").asText()));
        told.put("included as", result.path("includedAs").asText());
        told.put("tier", result.path("tier").asText());
        told.put("because", texts(result.path("noTierBecause")));
        told.put("before", result.path("tierBefore").asText());
        told.put("changes", result.path("changesTier").asText());
        told.put("effective", result.path("effectiveOn").asText());
        for (JsonNode tier : result.path("tiers")) {
            for (JsonNode criterion : tier.path("criteria")) {
                told.put(
                        tier.path("tier").asText() + " " + criterion.path("key").asText(),
                        criterion.path("outcome").asText() + " "
                                + Plain.of(criterion.path("shortBy").asText()));
            }
        }
        return told;
    }

    static String texts(JsonNode list) {
        List<String> texts = new ArrayList<>();
        list.forEach(text -> texts.add(text.asText()));
        return texts.toString();
    }
}
