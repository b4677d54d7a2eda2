package org.partnersuite.customersuccess.successplan;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.partnersuite.customersuccess.successplan.content.AdoptionStep;
import org.partnersuite.customersuccess.successplan.content.PlanContent;
import org.partnersuite.customersuccess.successplan.content.PlanOutcome;
import org.partnersuite.customersuccess.successplan.content.PlanUseCase;
import org.partnersuite.platform.rest.Fault;
import org.partnersuite.platform.rest.QuotedText;

/** Rules for the content of every plan, whatever its status. They report every fault. */
final class PlanRules {
    private final PlanContent content;
    private final List<Fault> faults = new ArrayList<>();

    private PlanRules(PlanContent content) {
        this.content = content;
    }

    static List<Fault> faults(PlanContent content) {
        PlanRules rules = new PlanRules(content);
        rules.once("/outcomes", content.outcomes(), PlanOutcome::name);
        rules.once("/useCases", content.useCases(), PlanUseCase::name);
        rules.kpis();
        rules.steps();
        return rules.faults;
    }

    /** @param known those of the named stakeholders that are the customer's */
    static List<Fault> unknownStakeholders(PlanContent content, Set<UUID> known) {
        List<Fault> faults = new ArrayList<>();
        for (int i = 0; i < content.stakeholders().size(); i++) {
            UUID id = content.stakeholders().get(i).stakeholderId();
            if (id != null && !known.contains(id)) {
                faults.add(new Fault(
                        "/stakeholders/" + i + "/stakeholderId",
                        "unknown_stakeholder",
                        "The customer has no such stakeholder.",
                        new Fault.SuggestedCall("POST", "/v1/customer-success/stakeholders")));
            }
        }
        return faults;
    }

    private void kpis() {
        Set<String> keys = new HashSet<>();
        Smart.visit(content, (at, kpi) -> {
            if (!keys.add(kpi.key())) {
                faults.add(Fault.at(at + "/key", "repeated", "Another KPI of the plan has this key."));
            }
            if (kpi.hasNoDistance()) {
                faults.add(Fault.at(
                        at + "/target",
                        "target_is_baseline",
                        "A target differs from its baseline, " + kpi.baseline() + "."));
            }
        });
    }

    private void steps() {
        Map<String, List<String>> personas = content.useCases().stream()
                .collect(Collectors.toMap(PlanUseCase::name, PlanUseCase::personas, (first, second) -> first));
        for (int i = 0; i < content.adoptionPlan().size(); i++) {
            AdoptionStep step = content.adoptionPlan().get(i);
            List<String> known = personas.get(step.useCase());
            if (known == null) {
                faults.add(Fault.at(
                        "/adoptionPlan/" + i + "/useCase", "unknown_use_case", "The plan has no such use case."));
            } else if (!known.contains(step.persona())) {
                faults.add(Fault.at(
                        "/adoptionPlan/" + i + "/persona", "unknown_persona", "The use case has no such persona."));
            }
        }
    }

    private <T> void once(String at, List<T> items, Function<T, String> name) {
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < items.size(); i++) {
            String named = name.apply(items.get(i));
            if (!seen.add(named)) {
                faults.add(
                        Fault.at(at + "/" + i + "/name", "repeated", "Named twice: " + QuotedText.shown(named) + "."));
            }
        }
    }
}
