package org.partnersuite.engagement.squad;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.partnersuite.engagement.reference.ReferenceData;
import org.partnersuite.platform.rest.Fault;
import org.partnersuite.platform.rest.QuotedText;

/** Rules for the details of every squad (EN-9). They report every fault. */
final class SquadRules {
    private final List<Fault> faults = new ArrayList<>();

    private SquadRules() {}

    static List<Fault> faultsOf(SquadDetails details, ReferenceData reference) {
        SquadRules rules = new SquadRules();
        rules.codes("/offerings", details.offerings(), reference.offerings());
        rules.codes("/engagementTypes", details.engagementTypes(), reference.engagementTypes());
        rules.once("/people", details.people().people());
        rules.leader(details);
        return rules.faults;
    }

    private void leader(SquadDetails details) {
        String leader = details.leader();
        if (leader != null && !details.people().people().contains(leader)) {
            faults.add(Fault.at("/leader", "not_of_squad", "The leader must be one of the squad's people."));
        }
    }

    private void codes(String at, List<String> codes, Set<String> known) {
        for (int i = 0; i < codes.size(); i++) {
            if (!known.contains(codes.get(i))) {
                faults.add(Fault.unknownCode(at + "/" + i, known));
            }
        }
        once(at, codes);
    }

    private void once(String at, List<String> values) {
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < values.size(); i++) {
            if (!seen.add(values.get(i))) {
                faults.add(Fault.at(at + "/" + i, "repeated", "Named twice: " + QuotedText.shown(values.get(i)) + "."));
            }
        }
    }
}
