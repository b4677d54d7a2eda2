package org.partnersuite.customersuccess.successplan;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.partnersuite.customersuccess.successplan.content.ChangeStep.ChangeKind;
import org.partnersuite.customersuccess.successplan.content.PlanActivity;
import org.partnersuite.customersuccess.successplan.content.PlanContent;
import org.partnersuite.customersuccess.successplan.content.PlanKpi;
import org.partnersuite.customersuccess.successplan.content.PlanUseCase;
import org.partnersuite.customersuccess.successplan.content.PlannedMeasurement;
import org.partnersuite.customersuccess.successplan.content.PlannedMeasurement.MeasuredSubject;

/** The parts of a success plan, each with what it lacks. A part without a lack is complete. */
public enum PlanPart {
    PRODUCTS_SOLD(content -> atLeastOne(content.productsSold(), "Name what was sold.")),
    OUTCOMES(PlanPart::outcomes),
    STAKEHOLDERS(content -> each(
            content.stakeholders(),
            "Name at least one stakeholder.",
            place -> place.stakeholderId() != null,
            "Name who holds each place of the stakeholder map.")),
    USE_CASES(content -> each(
            content.useCases(),
            "Name at least one use case.",
            useCase -> !useCase.personas().isEmpty(),
            "Name the personas of each use case.")),
    GROWTH_CASE(content -> each(
            content.useCases(),
            "Name at least one use case.",
            PlanPart::saysWhyAndHow,
            "Say the challenge, the environment, the technical approach and the desired outcome of each use case.")),
    ADOPTION_BARRIERS(content -> atLeastOne(content.adoptionBarriers(), "Name the barriers, or that none is known.")),
    ADOPTION_PLAN(content -> each(
            content.adoptionPlan(),
            "Plan at least one step of adoption.",
            step -> step.dueOn() != null,
            "Say by when each step of adoption is due.")),
    CHANGE_MANAGEMENT(content ->
            content.changeManagement().stream().anyMatch(step -> step.kind() == ChangeKind.BUSINESS_PROCESS_INTEGRATION)
                    ? List.of()
                    : List.of("Plan how the product gets into the business process.")),
    COMMUNICATION(content -> activities(content.communication(), "communication")),
    TRAINING(content -> activities(content.training(), "training")),
    MEASUREMENTS(PlanPart::measurements),
    RISKS(content -> each(
            content.risks(),
            "Name at least one risk.",
            risk -> risk.source() != null && risk.mitigation() != null,
            "Say where each risk came from, and how it is mitigated."));

    private final Function<PlanContent, List<String>> lacks;

    PlanPart(Function<PlanContent, List<String>> lacks) {
        this.lacks = lacks;
    }

    /** The parts of a plan of a type: a growth plan says why and how of each use case, a retention plan holds the risks. */
    public static Set<PlanPart> of(PlanType type) {
        return EnumSet.complementOf(EnumSet.of(type == PlanType.GROWTH ? RISKS : GROWTH_CASE));
    }

    /** What the part lacks, as sentences; none when it is complete. */
    public List<String> lacks(PlanContent content) {
        return lacks.apply(content);
    }

    private static List<String> outcomes(PlanContent content) {
        List<String> lacks = new ArrayList<>();
        if (content.outcomes().isEmpty()) {
            lacks.add("Name at least one business outcome.");
        }
        if (content.outcomes().stream()
                .anyMatch(outcome -> outcome.initiatives().isEmpty())) {
            lacks.add("Name the initiatives of each outcome.");
        }
        if (content.outcomes().stream()
                .flatMap(outcome -> outcome.initiatives().stream())
                .anyMatch(initiative -> initiative.kpis().isEmpty())) {
            lacks.add("Name the KPIs of each initiative.");
        }
        if (content.kpis().anyMatch(kpi -> !isWhole(kpi))) {
            lacks.add("Say of each KPI its name, how it is measured, its baseline, target, due day and owner.");
        }
        return lacks;
    }

    private static boolean isWhole(PlanKpi kpi) {
        return kpi.name() != null
                && kpi.howMeasured() != null
                && kpi.baseline() != null
                && kpi.target() != null
                && kpi.dueOn() != null
                && kpi.owner() != null;
    }

    private static boolean saysWhyAndHow(PlanUseCase useCase) {
        return useCase.challenge() != null
                && useCase.environment() != null
                && useCase.technicalApproach() != null
                && useCase.desiredOutcome() != null;
    }

    private static List<String> activities(List<PlanActivity> activities, String kind) {
        return each(
                activities,
                "Plan at least one activity of " + kind + ".",
                activity -> activity.plannedOn() != null,
                "Give each activity of " + kind + " its day.");
    }

    private static List<String> measurements(PlanContent content) {
        Set<MeasuredSubject> measured = content.measurements().stream()
                .map(PlannedMeasurement::subject)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(MeasuredSubject.class)));
        return EnumSet.complementOf(EnumSet.copyOf(measured)).stream()
                .map(subject ->
                        "Say how " + subject.name().toLowerCase(Locale.ROOT).replace('_', ' ') + " are measured.")
                .toList();
    }

    private static List<String> atLeastOne(List<?> items, String lack) {
        return items.isEmpty() ? List.of(lack) : List.of();
    }

    private static <T> List<String> each(List<T> items, String none, Predicate<T> complete, String lack) {
        if (items.isEmpty()) {
            return List.of(none);
        }
        return items.stream().allMatch(complete) ? List.of() : List.of(lack);
    }
}
