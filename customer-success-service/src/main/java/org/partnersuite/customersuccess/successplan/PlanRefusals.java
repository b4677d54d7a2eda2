package org.partnersuite.customersuccess.successplan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.partnersuite.platform.rest.Fault;
import org.partnersuite.platform.rest.Problem;

/** Problems of refused steps of a plan: every unmet criterion with the call that satisfies it. */
final class PlanRefusals {
    private static final String COLLECTION = "/v1/customer-success/success-plans/";

    private PlanRefusals() {}

    /** What a step of the plan lacks. */
    static List<Fault> unmet(SuccessPlan plan, PlanStep step, LocalDate today) {
        PlanStatus status = plan.progress().status();
        if (!step.from().contains(status)) {
            return List.of(status(plan, step));
        }
        List<Fault> unmet = new ArrayList<>();
        boolean submits = step == PlanStep.SUBMISSION || step == PlanStep.ACTIVATION;
        if (submits && plan.content().kpis().findAny().isEmpty()) {
            unmet.add(new Fault(
                    "/outcomes",
                    "outcome_with_kpi",
                    "Name at least one outcome with a KPI.",
                    new Fault.SuggestedCall("PATCH", COLLECTION + plan.id())));
        }
        if (step == PlanStep.ACTIVATION) {
            Smart.faults(plan.content(), today, Set.of())
                    .forEach(fault -> unmet.add(new Fault(
                            fault.pointer(),
                            fault.code(),
                            fault.detail(),
                            new Fault.SuggestedCall("PATCH", COLLECTION + plan.id()))));
        }
        return unmet;
    }

    static Problem of(PlanStep step, List<Fault> unmet) {
        return Problem.unprocessable(
                "plan_criteria_unmet",
                "The plan cannot be " + step.participle() + " yet: errors lists the unmet criteria.",
                unmet);
    }

    static Problem ended(SuccessPlan plan) {
        String sentence = "The plan is " + plan.progress().status() + " and can no longer change.";
        return Problem.unprocessable(
                "plan_ended",
                sentence,
                List.of(new Fault(
                        null,
                        "status",
                        sentence,
                        new Fault.SuggestedCall("POST", "/v1/customer-success/success-plans"))));
    }

    private static Fault status(SuccessPlan plan, PlanStep step) {
        String call = plan.progress().status() == PlanStatus.SUBMITTED
                        || plan.progress().status() == PlanStatus.DRAFT
                ? COLLECTION + plan.id() + "/activations"
                : "/v1/customer-success/success-plans";
        List<String> right = step.from().stream().map(PlanStatus::name).toList();
        return new Fault(
                null,
                "status",
                "Only a plan that is " + String.join(" or ", right) + " can be " + step.participle() + "; this one is "
                        + plan.progress().status() + ".",
                new Fault.SuggestedCall("POST", call));
    }
}
