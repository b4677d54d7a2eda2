package org.partnersuite.localstack.sample.program;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.partnersuite.localstack.sample.program.SamplePartner.Practice;

/**
 * What a load comes to.
 *
 * @param changes calls that changed something; 0 when everything was there
 */
public record ProgramTotals(long changes) {

    /** The status of each partner, by its external id. */
    public static Map<String, String> statuses() {
        return SampleProgram.ALL.stream()
                .collect(Collectors.toMap(
                        SamplePartner::key, partner -> partner.status().name(), (one, other) -> one, TreeMap::new));
    }

    /** The tier of each partner that has one. */
    public static Map<String, String> tiers() {
        Map<String, String> tiers = new TreeMap<>();
        for (SamplePartner partner : SampleProgram.ALL) {
            if (partner.tier() != null) {
                tiers.put(partner.key(), partner.tier().name());
            }
        }
        return tiers;
    }

    /** Whether the figure that is projected for January is under the target, of each partner with a tier. */
    public static Map<String, Boolean> shortfalls() {
        return SampleProgram.ALL.stream()
                .filter(partner -> partner.tier() != null)
                .collect(Collectors.toMap(
                        SamplePartner::key, SamplePartner::isShort, (one, other) -> one, TreeMap::new));
    }

    /** The band of each rated practice. */
    public static Map<String, String> bands() {
        return SampleProgram.ALL.stream()
                .filter(partner -> partner.practice() != Practice.NONE)
                .collect(Collectors.toMap(
                        SamplePartner::key, partner -> partner.practice().band(), (one, other) -> one, TreeMap::new));
    }

    /** A sentence for people. */
    public String sentence() {
        return changes == 0
                ? "The partner program has the sample already; nothing changed."
                : String.format(
                        Locale.ROOT,
                        "The partner program holds %d partners of three tiers and outside them; %,d calls changed something.",
                        SampleProgram.ALL.size(),
                        changes);
    }
}
