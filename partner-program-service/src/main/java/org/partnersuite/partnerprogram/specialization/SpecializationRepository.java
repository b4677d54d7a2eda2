package org.partnersuite.partnerprogram.specialization;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.partnersuite.platform.persistence.AggregateRepository;
import org.partnersuite.platform.unitofwork.AggregateType;
import org.partnersuite.platform.unitofwork.Stamp;

/** Where applications and specializations are kept. */
@ApplicationScoped
public class SpecializationRepository implements AggregateRepository<Specialization> {
    public static final AggregateType<Specialization> SPECIALIZATION =
            new AggregateType<>("specialization", "partner-program.specialization.v1", State::of, Audited::of);

    @Override
    public AggregateType<Specialization> aggregate() {
        return SPECIALIZATION;
    }

    /** The data of {@code partner-program.specialization.v1}: where it stands, without what was written in it. */
    private record State(
            @JsonUnwrapped Stamp stamp,
            UUID partnerId,
            SpecializationLevel level,
            SpecializationStatus status,
            @Nullable LocalDate submittedOn,
            @Nullable LocalDate awardedOn,
            @Nullable LocalDate awardedUntil,
            @Nullable LocalDate flaggedOn,
            @Nullable LocalDate graceEndsOn,
            List<NeedState> shortfalls,
            @Nullable LocalDate endedOn,
            Award.@Nullable EndReason endedReason) {
        static State of(Specialization of) {
            Award award = of.awarded();
            return new State(
                    of.stamp(),
                    of.partnerId(),
                    of.level(),
                    of.status(),
                    of.submittedOn(),
                    award == null ? null : award.on(),
                    award == null ? null : award.until(),
                    award == null ? null : award.flaggedOn(),
                    award == null ? null : award.graceEndsOn(),
                    of.shortfalls(),
                    award == null ? null : award.endedOn(),
                    award == null ? null : award.endedReason());
        }
    }

    private record Audited(
            UUID partnerId,
            SpecializationLevel level,
            @JsonUnwrapped SpecializationApplication application,
            SpecializationStatus status,
            @Nullable LocalDate submittedOn,
            @Nullable String submittedBy,
            @Nullable String auditedBy,
            Map<String, Finding> findings,
            @Nullable String rejectedReason,
            @Nullable Award award,
            List<NeedState> shortfalls) {
        static Audited of(Specialization of) {
            return new Audited(
                    of.partnerId(),
                    of.level(),
                    of.application(),
                    of.status(),
                    of.submittedOn(),
                    of.submittedBy(),
                    of.auditedBy(),
                    of.findings(),
                    of.rejectedReason(),
                    of.awarded(),
                    of.shortfalls());
        }
    }
}
