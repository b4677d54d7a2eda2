package org.partnersuite.customersuccess.successplan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.partnersuite.customersuccess.Faults;
import org.partnersuite.customersuccess.successplan.content.PlanContent;
import org.partnersuite.platform.rest.Fault;

/** Every status against every step. */
@Tag("CS-4")
class PlanStepTest {
    /** CS-4 in plain words: DRAFT to SUBMITTED to ACTIVE to ACHIEVED, and CLOSED from each of the first three. */
    private static final Map<PlanStatus, Set<PlanStep>> ALLOWED = Map.of(
            PlanStatus.DRAFT, Set.of(PlanStep.SUBMISSION, PlanStep.ACTIVATION, PlanStep.CLOSING),
            PlanStatus.SUBMITTED, Set.of(PlanStep.ACTIVATION, PlanStep.CLOSING),
            PlanStatus.ACTIVE, Set.of(PlanStep.ACHIEVEMENT, PlanStep.CLOSING),
            PlanStatus.ACHIEVED, Set.of(),
            PlanStatus.CLOSED, Set.of());

    static Stream<Arguments> cells() {
        return Arrays.stream(PlanStatus.values())
                .flatMap(status -> Arrays.stream(PlanStep.values()).map(step -> Arguments.of(status, step)));
    }

    @ParameterizedTest(name = "{1} of a plan that is {0}")
    @MethodSource("cells")
    void aStepIsTakenFromItsStatusesOnly(PlanStatus status, PlanStep step) {
        SuccessPlan plan = Plans.plan(status, Plans.with(Plans.kpi("calls")));
        assertThat(plan.progress().status()).isEqualTo(status);
        List<Fault> unmet = PlanRefusals.unmet(plan, step, Plans.TODAY);
        if (ALLOWED.getOrDefault(status, Set.of()).contains(step)) {
            assertThat(unmet).isEmpty();
        } else {
            assertThat(Faults.of(unmet)).containsExactly("null status");
            assertThat(unmet.get(0).detail()).contains(status.name(), step.participle());
        }
    }

    @Test
    void aSubmissionNeedsAnOutcomeWithAKpi() {
        SuccessPlan empty = Plans.plan(PlanStatus.DRAFT, PlanContent.EMPTY);
        assertThat(Faults.of(PlanRefusals.unmet(empty, PlanStep.SUBMISSION, Plans.TODAY)))
                .containsExactly("/outcomes outcome_with_kpi");
        assertThat(Faults.of(PlanRefusals.unmet(
                        Plans.plan(PlanStatus.DRAFT, Plans.with()), PlanStep.SUBMISSION, Plans.TODAY)))
                .containsExactly("/outcomes outcome_with_kpi");
    }

    @Test
    void aDraftMayBeVagueAndAnActivePlanMayNot() {
        SuccessPlan vague = Plans.plan(PlanStatus.DRAFT, Plans.with(Plans.kpi("a", null, null, null, null, null)));
        assertThat(PlanRefusals.unmet(vague, PlanStep.SUBMISSION, Plans.TODAY)).isEmpty();
        assertThat(PlanRefusals.unmet(vague, PlanStep.ACTIVATION, Plans.TODAY)).hasSize(6);
    }

    @Test
    void onlyAnOpenPlanChanges() {
        assertThat(Arrays.stream(PlanStatus.values()).filter(PlanStatus::isOpen))
                .containsExactly(PlanStatus.DRAFT, PlanStatus.SUBMITTED, PlanStatus.ACTIVE);
    }
}
