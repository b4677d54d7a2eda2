package org.partnersuite.engagement.transition;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.partnersuite.engagement.reference.ReferenceData;
import org.partnersuite.platform.rest.Fault;

/** Rules for the details of every transition document, finished or not. They report every fault. */
final class DocumentRules {
    private DocumentRules() {}

    /** Rules for entered lines; copied lines are not checked. */
    static List<Fault> faultsOf(List<BoughtLine> lines, ReferenceData reference) {
        List<Fault> faults = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            BoughtLine line = lines.get(i);
            String at = "/bought/" + i;
            known(at + "/offering", line.offering(), reference.offerings(), faults);
            known(at + "/family", line.family(), reference.productFamilies(), faults);
            if (line.amount().amount().signum() < 0) {
                faults.add(Fault.at(at + "/amount/amount", "out_of_range", "An amount must not be negative."));
            }
            String currency = lines.get(0).amount().currency();
            if (!line.amount().currency().equals(currency)) {
                faults.add(Fault.at(
                        at + "/amount/currency",
                        "other_currency",
                        "All lines must have the same currency. The first is in " + currency + "."));
            }
        }
        return faults;
    }

    static List<Fault> repeated(List<Stakeholder> stakeholders) {
        List<Fault> faults = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < stakeholders.size(); i++) {
            Stakeholder stakeholder = stakeholders.get(i);
            if (!seen.add(stakeholder.name() + " as " + stakeholder.role())) {
                faults.add(Fault.at("/stakeholders/" + i, "repeated", "Named twice."));
            }
        }
        return faults;
    }

    private static void known(String at, String code, Set<String> known, List<Fault> faults) {
        if (!known.contains(code)) {
            faults.add(Fault.unknownCode(at, known));
        }
    }
}
