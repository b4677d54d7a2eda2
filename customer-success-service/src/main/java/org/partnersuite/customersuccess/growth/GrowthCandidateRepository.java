package org.partnersuite.customersuccess.growth;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.partnersuite.customersuccess.rights.PartnerWriters;
import org.partnersuite.platform.persistence.AggregateRepository;
import org.partnersuite.platform.rest.IfMatch;
import org.partnersuite.platform.unitofwork.AggregateType;
import org.partnersuite.platform.unitofwork.Change;
import org.partnersuite.platform.unitofwork.Stamp;

/** Where growth candidates are kept. */
@ApplicationScoped
public class GrowthCandidateRepository implements AggregateRepository<GrowthCandidate> {
    public static final AggregateType<GrowthCandidate> GROWTH_CANDIDATE =
            new AggregateType<>("growth-candidate", "customer-success.growth-candidate.v1", State::of, Audited::of);

    @Override
    public AggregateType<GrowthCandidate> aggregate() {
        return GROWTH_CANDIDATE;
    }

    /**
     * The candidate, locked, if the caller may write it.
     *
     * @throws org.partnersuite.platform.rest.Problem 404, 403 for a partner that only sees it, 412 for a newer version
     */
    GrowthCandidate writable(Change change, UUID id, IfMatch ifMatch) {
        PartnerWriters.requireOfRow(change, GROWTH_CANDIDATE, id);
        return locked(change, id, ifMatch);
    }

    /** The data of {@code customer-success.growth-candidate.v1}. */
    private record State(
            @JsonUnwrapped Stamp stamp, @JsonUnwrapped Audited candidate) {
        static State of(GrowthCandidate candidate) {
            return new State(candidate.stamp(), Audited.of(candidate));
        }
    }

    private record Audited(
            UUID customerId,
            @Nullable UUID subscriptionId,
            @JsonUnwrapped CandidateDetails details,
            String addedBy,
            @Nullable CandidatePriority priority,
            CandidateStatus status,
            @JsonUnwrapped @Nullable OpportunityProposal proposal,
            @Nullable LocalDate closedOn,
            @Nullable String droppedReason) {
        static Audited of(GrowthCandidate candidate) {
            return new Audited(
                    candidate.customerId(),
                    candidate.subscriptionId(),
                    candidate.details(),
                    candidate.addedBy(),
                    candidate.priority(),
                    candidate.status(),
                    candidate.proposal(),
                    candidate.closedOn(),
                    candidate.droppedReason());
        }
    }
}
