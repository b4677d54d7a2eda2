package org.partnersuite.customersuccess.lifecycle;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.partnersuite.customersuccess.lifecycle.PartnerLifecycle.Content;
import org.partnersuite.customersuccess.lifecycle.PartnerLifecycle.OwnCriteria;
import org.partnersuite.customersuccess.lifecycle.PartnerLifecycle.OwnStage;
import org.partnersuite.platform.rest.Fault;

/** Rules of a partner's own stages. They report every fault. */
final class PartnerLifecycleRules {
    private PartnerLifecycleRules() {}

    static List<Fault> faults(Content content) {
        List<Fault> faults = new ArrayList<>();
        Set<String> codes = new HashSet<>();
        EnumSet<Stage> mapped = EnumSet.noneOf(Stage.class);
        for (int i = 0; i < content.stages().size(); i++) {
            OwnStage own = content.stages().get(i);
            String at = "/stages/" + i;
            if (!codes.add(own.code())) {
                faults.add(Fault.at(at + "/code", "repeated", "Each of its stages has a code of its own."));
            }
            for (int j = 0; j < own.stages().size(); j++) {
                if (!mapped.add(own.stages().get(j))) {
                    faults.add(Fault.at(at + "/stages/" + j, "mapped_twice", "A stage belongs to one of its stages."));
                }
            }
            addRaciFaults(own, at, faults);
        }
        Set<Stage> missing = EnumSet.complementOf(mapped);
        if (!missing.isEmpty()) {
            faults.add(Fault.at(
                    "/stages",
                    "not_mapped",
                    "These stages belong to none of its stages: "
                            + missing.stream().map(Enum::name).collect(Collectors.joining(", ")) + "."));
        }
        Set<Stage> replaced = EnumSet.noneOf(Stage.class);
        for (int i = 0; i < content.criteria().size(); i++) {
            OwnCriteria own = content.criteria().get(i);
            if (!replaced.add(own.stage())) {
                faults.add(Fault.at("/criteria/" + i + "/stage", "repeated", "Criteria of a stage are given once."));
            }
            StageRules.criteria("/criteria/" + i + "/criteria", own.criteria(), faults);
        }
        return faults;
    }

    private static void addRaciFaults(OwnStage own, String at, List<Fault> faults) {
        if (own.raci() != null
                && own.raci().stream().noneMatch(cell -> cell.value().isAccountable())) {
            faults.add(Fault.at(at + "/raci", "nobody_accountable", "At least one role must be accountable (A)."));
        }
    }
}
