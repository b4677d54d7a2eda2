package org.partnersuite.partnerprogram.checklist;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.partnersuite.platform.persistence.AggregateRepository;
import org.partnersuite.platform.unitofwork.AggregateType;
import org.partnersuite.platform.unitofwork.Stamp;

/** Where assessments of readiness are kept. */
@ApplicationScoped
public class ReadinessAssessmentRepository implements AggregateRepository<ReadinessAssessment> {
    public static final AggregateType<ReadinessAssessment> READINESS_ASSESSMENT = new AggregateType<>(
            "readiness-assessment", "partner-program.readiness-assessment.v1", State::of, Audited::of);

    @Override
    public AggregateType<ReadinessAssessment> aggregate() {
        return READINESS_ASSESSMENT;
    }

    /** The data of {@code partner-program.readiness-assessment.v1}: figures, without single ratings and the note. */
    private record State(
            @JsonUnwrapped Stamp stamp,
            AssessmentSubject subject,
            @Nullable String businessUnit,
            @Nullable UUID partnerId,
            String period,
            long checklistVersion,
            Readiness readiness) {
        static State of(ReadinessAssessment assessment) {
            return new State(
                    assessment.stamp(),
                    assessment.subject(),
                    assessment.businessUnit(),
                    assessment.partnerId(),
                    assessment.period(),
                    assessment.checklistVersion(),
                    assessment.readiness());
        }
    }

    private record Audited(
            AssessmentSubject subject,
            @Nullable String businessUnit,
            @Nullable UUID partnerId,
            String period,
            long checklistVersion,
            Map<String, Integer> ratings,
            @Nullable String note) {
        static Audited of(ReadinessAssessment assessment) {
            return new Audited(
                    assessment.subject(),
                    assessment.businessUnit(),
                    assessment.partnerId(),
                    assessment.period(),
                    assessment.checklistVersion(),
                    assessment.ratings(),
                    assessment.note());
        }
    }
}
