package org.partnersuite.customersuccess.growth;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.UUID;
import org.jdbi.v3.core.mapper.Nested;
import org.jdbi.v3.core.mapper.reflect.JdbiConstructor;
import org.jspecify.annotations.Nullable;
import org.partnersuite.platform.persistence.AggregateRoot;
import org.partnersuite.platform.unitofwork.Stamp;

/** Where a customer can grow. */
@Entity
public class GrowthCandidate extends AggregateRoot {
    private UUID customerId;
    private @Nullable UUID subscriptionId;

    @Embedded
    private CandidateDetails details;

    private String addedBy;

    @Enumerated(EnumType.STRING)
    private @Nullable CandidatePriority priority;

    @Enumerated(EnumType.STRING)
    private CandidateStatus status;

    /** Null until it is proposed. */
    @Embedded
    private @Nullable OpportunityProposal proposal;

    /** The day on which its opportunity was won or lost. */
    private @Nullable LocalDate closedOn;

    private @Nullable String droppedReason;

    /** For Hibernate. */
    protected GrowthCandidate() {}

    @JdbiConstructor
    public GrowthCandidate(
            @Nested Stamp stamp,
            UUID customerId,
            @Nullable UUID subscriptionId,
            @Nested CandidateDetails details,
            String addedBy,
            @Nullable CandidatePriority priority,
            CandidateStatus status,
            @Nested @Nullable OpportunityProposal proposal,
            @Nullable LocalDate closedOn,
            @Nullable String droppedReason) {
        super(stamp);
        this.customerId = customerId;
        this.subscriptionId = subscriptionId;
        this.details = details;
        this.addedBy = addedBy;
        this.priority = priority;
        this.status = status;
        this.proposal = proposal;
        this.closedOn = closedOn;
        this.droppedReason = droppedReason;
    }

    static GrowthCandidate added(
            Stamp stamp, UUID customer, @Nullable UUID subscription, CandidateDetails details, String by) {
        return new GrowthCandidate(
                stamp, customer, subscription, details, by, null, CandidateStatus.OPEN, null, null, null);
    }

    void revise(CandidateDetails now) {
        details = now;
    }

    void prioritise(@Nullable CandidatePriority now) {
        priority = now;
    }

    void propose(OpportunityProposal as) {
        proposal = as;
        status = CandidateStatus.PROPOSED;
    }

    void drop(String reason) {
        status = CandidateStatus.DROPPED;
        droppedReason = reason;
    }

    /** Its opportunity stands like this; what was dropped stays dropped. */
    void follow(OpportunityOutcome outcome) {
        if (proposal == null || status == CandidateStatus.DROPPED) {
            return;
        }
        if (!outcome.opportunityId().equals(proposal.opportunityId())) {
            proposal = proposal.mergedInto(outcome.opportunityId());
        }
        status = outcome.status();
        closedOn = status == CandidateStatus.PROPOSED ? null : outcome.closedOn();
    }

    void moveTo(UUID customer) {
        customerId = customer;
    }

    public UUID customerId() {
        return customerId;
    }

    public @Nullable UUID subscriptionId() {
        return subscriptionId;
    }

    public CandidateDetails details() {
        return details;
    }

    public String addedBy() {
        return addedBy;
    }

    public @Nullable CandidatePriority priority() {
        return priority;
    }

    public CandidateStatus status() {
        return status;
    }

    public @Nullable OpportunityProposal proposal() {
        return proposal;
    }

    public @Nullable LocalDate closedOn() {
        return closedOn;
    }

    public @Nullable String droppedReason() {
        return droppedReason;
    }
}
