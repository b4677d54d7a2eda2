package org.partnersuite.customersuccess.lifecycle;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.partnersuite.customersuccess.lifecycle.StageContent.RaciCell;
import org.partnersuite.platform.rest.Fault;

/** Rules of what a stage holds. They report every fault. */
public final class StageRules {
    private StageRules() {}

    static List<Fault> faults(StageContent content) {
        List<Fault> faults = new ArrayList<>();
        Set<RaciRole> roles = new HashSet<>();
        for (int i = 0; i < content.raci().size(); i++) {
            if (!roles.add(content.raci().get(i).role())) {
                faults.add(Fault.at("/raci/" + i + "/role", "repeated", "A role has one cell in a stage."));
            }
        }
        if (accountable(content).isEmpty()) {
            faults.add(Fault.at("/raci", "nobody_accountable", "At least one role must be accountable (A)."));
        }
        criteria("/criteria", content.criteria(), faults);
        return faults;
    }

    static void criteria(String pointer, List<ExitCriterion> criteria, List<Fault> faults) {
        Set<String> keys = new HashSet<>();
        for (int i = 0; i < criteria.size(); i++) {
            ExitCriterion criterion = criteria.get(i);
            String at = pointer + "/" + i + "/key";
            boolean known = ComputedCriterion.keys().contains(criterion.key());
            if (!keys.add(criterion.key())) {
                faults.add(Fault.at(at, "repeated", "A stage has each criterion once."));
            }
            if (criterion.kind() == ExitCriterion.Kind.COMPUTED && !known) {
                faults.add(Fault.unknownCode(at, ComputedCriterion.keys()));
            }
            if (criterion.kind() == ExitCriterion.Kind.MANUAL && known) {
                faults.add(
                        Fault.at(at, "computed", "The suite computes this criterion. Give a manual one another key."));
            }
        }
    }

    /** Two roles that are accountable are one too many. */
    static List<String> warnings(StageContent content) {
        List<String> accountable = accountable(content);
        return accountable.size() > 1
                ? List.of("More than one role is accountable: " + String.join(", ", accountable) + ".")
                : List.of();
    }

    private static List<String> accountable(StageContent content) {
        return content.raci().stream()
                .filter(cell -> cell.value().isAccountable())
                .map(RaciCell::role)
                .map(Enum::name)
                .toList();
    }
}
