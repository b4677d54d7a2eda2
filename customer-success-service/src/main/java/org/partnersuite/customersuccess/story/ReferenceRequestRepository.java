package org.partnersuite.customersuccess.story;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.partnersuite.platform.persistence.AggregateRepository;
import org.partnersuite.platform.unitofwork.AggregateType;
import org.partnersuite.platform.unitofwork.Stamp;

/** Where requests for references are kept. */
@ApplicationScoped
public class ReferenceRequestRepository implements AggregateRepository<ReferenceRequest> {
    public static final AggregateType<ReferenceRequest> REFERENCE_REQUEST =
            new AggregateType<>("reference-request", "customer-success.reference-request.v1", State::of, Audited::of);

    @Override
    public AggregateType<ReferenceRequest> aggregate() {
        return REFERENCE_REQUEST;
    }

    /** The data of {@code customer-success.reference-request.v1}. */
    private record State(
            @JsonUnwrapped Stamp stamp, @JsonUnwrapped Audited request) {
        static State of(ReferenceRequest request) {
            return new State(request.stamp(), Audited.of(request));
        }
    }

    private record Audited(
            UUID customerId,
            @Nullable UUID storyId,
            String purpose,
            @Nullable UUID opportunityId,
            LocalDate requestedOn,
            String requestedBy,
            ReferenceRequest.Outcome outcome,
            @Nullable LocalDate outcomeOn,
            @Nullable String outcomeNote) {
        static Audited of(ReferenceRequest request) {
            return new Audited(
                    request.customerId(),
                    request.storyId(),
                    request.purpose(),
                    request.opportunityId(),
                    request.requestedOn(),
                    request.requestedBy(),
                    request.outcome(),
                    request.outcomeOn(),
                    request.outcomeNote());
        }
    }
}
