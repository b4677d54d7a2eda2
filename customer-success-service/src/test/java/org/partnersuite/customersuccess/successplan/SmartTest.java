package org.partnersuite.customersuccess.successplan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.partnersuite.customersuccess.Faults;
import org.partnersuite.customersuccess.successplan.content.AdoptionStep;
import org.partnersuite.customersuccess.successplan.content.AdoptionStep.AdoptionPhase;
import org.partnersuite.customersuccess.successplan.content.PlanContent;
import org.partnersuite.customersuccess.successplan.content.PlanKpi;
import org.partnersuite.customersuccess.successplan.content.PlanUseCase;

/** SMART bites when a plan becomes active, and names every fault; some rules hold in any state. */
@Tag("CS-4")
class SmartTest {
    private static final String FIRST = "/outcomes/0/initiatives/0/kpis/0";
    private static final String SECOND = "/outcomes/0/initiatives/0/kpis/1";

    @Test
    void aWholeKpiIsSmart() {
        assertThat(Smart.faults(Plans.with(Plans.kpi("calls")), Plans.TODAY, Set.of()))
                .isEmpty();
    }

    @Test
    void everyFaultOfEveryKpiIsNamed() {
        PlanContent content = Plans.with(
                Plans.kpi("a", null, null, null, null, null), Plans.kpi("b", "Calls", "1", "2", Plans.TODAY, "mia"));
        assertThat(Faults.of(Smart.faults(content, Plans.TODAY, Set.of())))
                .containsExactly(
                        FIRST + "/name kpi_name",
                        FIRST + "/howMeasured kpi_how_measured",
                        FIRST + "/baseline kpi_baseline",
                        FIRST + "/target kpi_target",
                        FIRST + "/owner kpi_owner",
                        FIRST + "/dueOn kpi_due",
                        SECOND + "/dueOn kpi_due_past");
    }

    @Test
    void theDueDayOfAnActivePlansKpiMayPass() {
        PlanKpi past = Plans.kpi("a", "Calls", "1", "2", LocalDate.of(2026, 1, 1), "mia");
        assertThat(Smart.faults(Plans.with(past), Plans.TODAY, Set.of(past))).isEmpty();
        PlanKpi moved = Plans.kpi("a", "Calls", "1", "3", LocalDate.of(2026, 1, 1), "mia");
        assertThat(Faults.of(Smart.faults(Plans.with(moved), Plans.TODAY, Set.of(past))))
                .containsExactly(FIRST + "/dueOn kpi_due_past");
    }

    @Test
    void aTargetThatIsItsBaselineIsRefusedInAnyState() {
        assertThat(Faults.of(PlanRules.faults(Plans.with(
                        Plans.kpi("a", null, "100", "100.0", null, null),
                        Plans.kpi("b", null, "1", null, null, null)))))
                .containsExactly(FIRST + "/target target_is_baseline");
    }

    @Test
    void keysAreUniqueInThePlan() {
        assertThat(Faults.of(PlanRules.faults(Plans.with(Plans.kpi("a"), Plans.kpi("a")))))
                .containsExactly(SECOND + "/key repeated");
    }

    @Test
    void aStepOfAdoptionIsForAUseCaseAndAPersonaOfThePlan() {
        PlanContent content = PlanContent.of(
                null,
                null,
                null,
                List.of(new PlanUseCase("Answers", List.of("Manager"), null, null, null, null)),
                null,
                List.of(step("Answers", "Manager"), step("Answers", "Clerk"), step("Other", "Manager")),
                null,
                null,
                null,
                null,
                null);
        assertThat(Faults.of(PlanRules.faults(content)))
                .containsExactly("/adoptionPlan/1/persona unknown_persona", "/adoptionPlan/2/useCase unknown_use_case");
    }

    private static AdoptionStep step(String useCase, String persona) {
        return new AdoptionStep(AdoptionPhase.ACTIVATE, "Invite", useCase, persona, null, null, null);
    }
}
