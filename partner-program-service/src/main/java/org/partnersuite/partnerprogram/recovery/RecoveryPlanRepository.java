package org.partnersuite.partnerprogram.recovery;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.partnersuite.platform.persistence.AggregateRepository;
import org.partnersuite.platform.unitofwork.AggregateType;
import org.partnersuite.platform.unitofwork.Stamp;

/** Where recovery plans are kept. */
@ApplicationScoped
public class RecoveryPlanRepository implements AggregateRepository<RecoveryPlan> {
    public static final AggregateType<RecoveryPlan> RECOVERY_PLAN =
            new AggregateType<>("recovery-plan", "partner-program.recovery-plan.v1", State::of, Audited::of);

    @Override
    public AggregateType<RecoveryPlan> aggregate() {
        return RECOVERY_PLAN;
    }

    /** The data of {@code partner-program.recovery-plan.v1}: no names of people. */
    private record State(
            @JsonUnwrapped Stamp stamp,
            UUID partnerId,
            @Nullable UUID noticeId,
            String title,
            String goal,
            LocalDate startsOn,
            LocalDate targetOn,
            RecoveryStatus status,
            @Nullable LocalDate closedOn) {
        static State of(RecoveryPlan plan) {
            RecoveryDetails details = plan.details();
            return new State(
                    plan.stamp(),
                    plan.partnerId(),
                    details.noticeId(),
                    details.title(),
                    details.goal(),
                    details.startsOn(),
                    details.targetOn(),
                    plan.status(),
                    plan.closedOn());
        }
    }

    private record Audited(
            UUID partnerId,
            @JsonUnwrapped RecoveryDetails details,
            RecoveryStatus status,
            @Nullable LocalDate closedOn,
            @Nullable String closingNote) {
        static Audited of(RecoveryPlan plan) {
            return new Audited(plan.partnerId(), plan.details(), plan.status(), plan.closedOn(), plan.closingNote());
        }
    }
}
