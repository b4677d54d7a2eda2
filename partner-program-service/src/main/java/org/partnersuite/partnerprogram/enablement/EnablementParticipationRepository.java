package org.partnersuite.partnerprogram.enablement;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.partnersuite.platform.persistence.AggregateRepository;
import org.partnersuite.platform.unitofwork.AggregateType;
import org.partnersuite.platform.unitofwork.Stamp;

/** Where it is kept who takes part. */
@ApplicationScoped
public class EnablementParticipationRepository implements AggregateRepository<EnablementParticipation> {
    public static final AggregateType<EnablementParticipation> ENABLEMENT_PARTICIPATION = new AggregateType<>(
            "enablement-participation", "partner-program.enablement-participation.v1", State::of, Audited::of);

    @Override
    public AggregateType<EnablementParticipation> aggregate() {
        return ENABLEMENT_PARTICIPATION;
    }

    /** The data of {@code partner-program.enablement-participation.v1}. */
    private record State(
            @JsonUnwrapped Stamp stamp, @JsonUnwrapped Audited participation) {
        static State of(EnablementParticipation participation) {
            return new State(participation.stamp(), Audited.of(participation));
        }
    }

    private record Audited(
            UUID cohortId,
            UUID partnerId,
            String person,
            @Nullable String name,
            Map<String, StepProgress> steps) {
        static Audited of(EnablementParticipation participation) {
            return new Audited(
                    participation.cohortId(),
                    participation.partnerId(),
                    participation.person(),
                    participation.name(),
                    participation.steps());
        }
    }
}
