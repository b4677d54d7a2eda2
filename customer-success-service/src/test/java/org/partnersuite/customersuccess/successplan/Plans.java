package org.partnersuite.customersuccess.successplan;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.partnersuite.customersuccess.successplan.content.AdoptionStep;
import org.partnersuite.customersuccess.successplan.content.AdoptionStep.AdoptionPhase;
import org.partnersuite.customersuccess.successplan.content.ChangeStep;
import org.partnersuite.customersuccess.successplan.content.ChangeStep.ChangeKind;
import org.partnersuite.customersuccess.successplan.content.PlanActivity;
import org.partnersuite.customersuccess.successplan.content.PlanBarrier;
import org.partnersuite.customersuccess.successplan.content.PlanContent;
import org.partnersuite.customersuccess.successplan.content.PlanInitiative;
import org.partnersuite.customersuccess.successplan.content.PlanKpi;
import org.partnersuite.customersuccess.successplan.content.PlanOutcome;
import org.partnersuite.customersuccess.successplan.content.PlanProduct;
import org.partnersuite.customersuccess.successplan.content.PlanRisk;
import org.partnersuite.customersuccess.successplan.content.PlanStakeholder;
import org.partnersuite.customersuccess.successplan.content.PlanUseCase;
import org.partnersuite.customersuccess.successplan.content.PlannedMeasurement;
import org.partnersuite.customersuccess.successplan.content.PlannedMeasurement.MeasuredSubject;
import org.partnersuite.platform.identity.Caller;
import org.partnersuite.platform.unitofwork.Stamp;

/** Plans to test with. */
final class Plans {
    static final Instant NOW = Instant.parse("2026-11-30T09:00:00Z");
    static final LocalDate TODAY = LocalDate.of(2026, 11, 30);
    static final LocalDate SOON = LocalDate.of(2027, 3, 31);

    private Plans() {}

    static PlanKpi kpi(String key) {
        return kpi(key, "Calls", "100", "60", SOON, "mia");
    }

    static PlanKpi kpi(
            String key,
            @Nullable String name,
            @Nullable String baseline,
            @Nullable String target,
            @Nullable LocalDate dueOn,
            @Nullable String owner) {
        return new PlanKpi(
                key,
                name,
                name == null ? null : "Counted in " + name,
                null,
                baseline == null ? null : new BigDecimal(baseline),
                target == null ? null : new BigDecimal(target),
                dueOn,
                owner,
                null);
    }

    static PlanOutcome outcome(PlanKpi... kpis) {
        return new PlanOutcome(
                "Fewer calls", null, List.of(new PlanInitiative("Assistant", null, null, List.of(kpis))));
    }

    static PlanContent with(PlanKpi... kpis) {
        return PlanContent.of(null, List.of(outcome(kpis)), null, null, null, null, null, null, null, null, null);
    }

    /** With every part of both types. */
    static PlanContent whole() {
        return new PlanContent(
                List.of(new PlanProduct("watsonx.ai", 250, null)),
                List.of(outcome(kpi("calls"))),
                List.of(new PlanStakeholder("Sponsor", UUID.randomUUID(), null, null)),
                List.of(new PlanUseCase(
                        "Answers", List.of("Manager"), "Queues", "Cloud", "Retrieval", "Shorter queues")),
                List.of(new PlanBarrier("None known", null)),
                List.of(new AdoptionStep(AdoptionPhase.USE, "Invite", "Answers", "Manager", null, SOON, null)),
                List.of(new ChangeStep(ChangeKind.BUSINESS_PROCESS_INTEGRATION, "Checklist", null, SOON, null)),
                List.of(new PlanActivity("Announcement", null, null, SOON, null)),
                List.of(new PlanActivity("Training", null, null, SOON, null)),
                List.of(MeasuredSubject.values()).stream()
                        .map(subject -> new PlannedMeasurement(subject, "Monthly", null))
                        .toList(),
                List.of(new PlanRisk("Sponsor left", PlanRisk.RiskSource.CSM_INTERACTION, "Find another", null)));
    }

    static SuccessPlan plan(PlanStatus status, PlanContent content) {
        SuccessPlan plan = SuccessPlan.drafted(
                new Stamp(UUID.randomUUID(), 1, NOW, NOW),
                new PlanDraft(
                        UUID.randomUUID(),
                        new PlanDetails(PlanType.GROWTH, "Assistants", "mia", List.of()),
                        content,
                        List.of()),
                content);
        if (status == PlanStatus.CLOSED) {
            plan.end(status, NOW, "because");
        } else if (status != PlanStatus.DRAFT) {
            plan.submit(Caller.service("test"), NOW, null);
            if (status != PlanStatus.SUBMITTED) {
                plan.activate(NOW);
            }
            if (status == PlanStatus.ACHIEVED) {
                plan.end(status, NOW, null);
            }
        }
        return plan;
    }
}
