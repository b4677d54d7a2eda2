package org.partnersuite.customersuccess.successplan.content;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** All parts of a success plan; an empty one is a list without items. */
public record PlanContent(
        List<PlanProduct> productsSold,
        List<PlanOutcome> outcomes,
        List<PlanStakeholder> stakeholders,
        List<PlanUseCase> useCases,
        List<PlanBarrier> adoptionBarriers,
        List<AdoptionStep> adoptionPlan,
        List<ChangeStep> changeManagement,
        List<PlanActivity> communication,
        List<PlanActivity> training,
        List<PlannedMeasurement> measurements,
        List<PlanRisk> risks) {

    public static final PlanContent EMPTY = of(null, null, null, null, null, null, null, null, null, null, null);

    public PlanContent {
        productsSold = orEmpty(productsSold);
        outcomes = orEmpty(outcomes);
        stakeholders = orEmpty(stakeholders);
        useCases = orEmpty(useCases);
        adoptionBarriers = orEmpty(adoptionBarriers);
        adoptionPlan = orEmpty(adoptionPlan);
        changeManagement = orEmpty(changeManagement);
        communication = orEmpty(communication);
        training = orEmpty(training);
        measurements = orEmpty(measurements);
        risks = orEmpty(risks);
    }

    /** The parts that a caller gave; null for one that was left out. */
    public static PlanContent of(
            @Nullable List<PlanProduct> productsSold,
            @Nullable List<PlanOutcome> outcomes,
            @Nullable List<PlanStakeholder> stakeholders,
            @Nullable List<PlanUseCase> useCases,
            @Nullable List<PlanBarrier> adoptionBarriers,
            @Nullable List<AdoptionStep> adoptionPlan,
            @Nullable List<ChangeStep> changeManagement,
            @Nullable List<PlanActivity> communication,
            @Nullable List<PlanActivity> training,
            @Nullable List<PlannedMeasurement> measurements,
            @Nullable List<PlanRisk> risks) {
        return new PlanContent(
                orEmpty(productsSold),
                orEmpty(outcomes),
                orEmpty(stakeholders),
                orEmpty(useCases),
                orEmpty(adoptionBarriers),
                orEmpty(adoptionPlan),
                orEmpty(changeManagement),
                orEmpty(communication),
                orEmpty(training),
                orEmpty(measurements),
                orEmpty(risks));
    }

    /** What this leaves empty is taken from another. */
    public PlanContent over(PlanContent other) {
        return new PlanContent(
                or(productsSold, other.productsSold),
                or(outcomes, other.outcomes),
                or(stakeholders, other.stakeholders),
                or(useCases, other.useCases),
                or(adoptionBarriers, other.adoptionBarriers),
                or(adoptionPlan, other.adoptionPlan),
                or(changeManagement, other.changeManagement),
                or(communication, other.communication),
                or(training, other.training),
                or(measurements, other.measurements),
                or(risks, other.risks));
    }

    /** All KPIs, in their order. */
    public Stream<PlanKpi> kpis() {
        return outcomes.stream().flatMap(PlanOutcome::allKpis);
    }

    private static <T> List<T> or(List<T> own, List<T> other) {
        return own.isEmpty() ? other : own;
    }

    private static <T> List<T> orEmpty(@Nullable List<T> list) {
        return List.copyOf(Objects.requireNonNullElse(list, List.of()));
    }
}
