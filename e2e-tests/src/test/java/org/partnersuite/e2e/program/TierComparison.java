package org.partnersuite.e2e.program;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.partnersuite.e2e.program.model.Partner;
import org.partnersuite.e2e.program.model.Tier;
import org.partnersuite.e2e.program.model.TierLife;
import org.partnersuite.e2e.program.model.TierLife.Placed;

/** Status and tier of a partner today and what is known to follow; in the end its tier on every day (PP-2, PP-4). */
final class TierComparison {
    private final ThreeYears years;

    TierComparison(ThreeYears years) {
        this.years = years;
    }

    /** Waits until what falls due today has happened. */
    void follow(Partner partner) {
        years.inTheEnd("tier of " + partner, expected(partner), () -> told(partner));
    }

    private Map<String, String> expected(Partner partner) {
        LocalDate today = years.today();
        TierLife tiers = partner.tiers();
        Placed held = tiers.on(today);
        Optional<LocalDate> next = tiers.nextChange(today);
        Map<String, String> expected = new TreeMap<>();
        expected.put("status", partner.status().name());
        expected.put("tier", held.tier().told());
        expected.put("reason", held.reason());
        expected.put("provisional", String.valueOf(held.reason().equals("PROVISIONAL")));
        expected.put("next change", next.map(LocalDate::toString).orElse(""));
        expected.put("next tier", next.map(day -> tiers.on(day).tier().told()).orElse(""));
        expected.put(
                "ends on",
                tiers.endsOn().equals(LocalDate.MAX) ? "" : tiers.endsOn().toString());
        return expected;
    }

    private Map<String, String> told(Partner partner) {
        JsonNode answer = years.read("/partners/" + partner.id() + "/tier");
        Map<String, String> told = new TreeMap<>();
        told.put(
                "status", years.read("/partners/" + partner.id()).path("status").asText());
        told.put("tier", answer.path("tier").asText());
        told.put("reason", answer.path("reason").asText());
        told.put("provisional", answer.path("provisional").asText());
        told.put("next change", answer.path("nextChangeOn").asText());
        told.put("next tier", answer.path("nextTier").asText());
        told.put("ends on", answer.path("standingEndsOn").asText());
        return told;
    }

    /** On every day, by the terms that the service keeps. */
    void compareAll(Partner partner) {
        LocalDate last = years.today();
        List<JsonNode> terms = years.list("/partners/" + partner.id() + "/tier/terms");
        List<String> found = new ArrayList<>();
        Tier before = Tier.NONE;
        for (LocalDate day = Volume.FIRST; !day.isAfter(last); day = day.plusDays(1)) {
            Tier tier = on(terms, day);
            if (tier != before) {
                found.add(day + " " + tier);
                before = tier;
            }
        }
        years.expect(partner.tiers().changes(Volume.FIRST, last), found, "tiers by days of " + partner);
    }

    private static Tier on(List<JsonNode> terms, LocalDate day) {
        Tier highest = Tier.NONE;
        for (JsonNode term : terms) {
            String until = term.path("until").asText();
            boolean holds = !LocalDate.parse(term.path("from").asText()).isAfter(day)
                    && (until.isEmpty() || !LocalDate.parse(until).isBefore(day));
            Tier tier = Tier.named(term.path("tier").asText());
            if (holds && tier.isHigherThan(highest)) {
                highest = tier;
            }
        }
        return highest;
    }
}
