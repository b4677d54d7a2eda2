package org.partnersuite.partnerprogram.enablement;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.UUID;
import org.partnersuite.platform.persistence.AggregateRepository;
import org.partnersuite.platform.unitofwork.AggregateType;
import org.partnersuite.platform.unitofwork.Stamp;

/** Where cohorts are kept. */
@ApplicationScoped
public class EnablementCohortRepository implements AggregateRepository<EnablementCohort> {
    public static final AggregateType<EnablementCohort> ENABLEMENT_COHORT =
            new AggregateType<>("enablement-cohort", "partner-program.enablement-cohort.v1", State::of, Audited::of);

    @Override
    public AggregateType<EnablementCohort> aggregate() {
        return ENABLEMENT_COHORT;
    }

    /** The data of {@code partner-program.enablement-cohort.v1}. */
    private record State(
            @JsonUnwrapped Stamp stamp, @JsonUnwrapped Audited cohort) {
        static State of(EnablementCohort cohort) {
            return new State(cohort.stamp(), Audited.of(cohort));
        }
    }

    private record Audited(UUID partnerId, String name, LocalDate startsOn, LocalDate endsOn, long programVersion) {
        static Audited of(EnablementCohort cohort) {
            return new Audited(
                    cohort.partnerId(), cohort.name(), cohort.startsOn(), cohort.endsOn(), cohort.programVersion());
        }
    }
}
