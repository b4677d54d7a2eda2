package org.partnersuite.customersuccess.story;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jdbi.v3.core.mapper.Nested;
import org.jdbi.v3.core.mapper.reflect.JdbiConstructor;
import org.jspecify.annotations.Nullable;
import org.partnersuite.platform.persistence.AggregateRoot;
import org.partnersuite.platform.unitofwork.Stamp;

/** A customer was asked to be a reference. It is asked at most twice in 180 days. */
@Entity
public class ReferenceRequest extends AggregateRoot {
    private UUID customerId;
    private @Nullable UUID storyId;
    private String purpose;
    private @Nullable UUID opportunityId;
    private LocalDate requestedOn;
    private String requestedBy;

    /** Which of the two it is within 180 days; null after a merge of customers. */
    private @Nullable Integer slot;

    @Enumerated(EnumType.STRING)
    private Outcome outcome;

    private @Nullable LocalDate outcomeOn;
    private @Nullable String outcomeNote;

    /** What came of it. */
    @Schema(name = "ReferenceOutcome")
    public enum Outcome {
        OPEN,
        GIVEN,
        DECLINED,
        /** It was asked and not needed any more; it counts all the same. */
        CANCELLED
    }

    /** For Hibernate. */
    protected ReferenceRequest() {}

    @JdbiConstructor
    public ReferenceRequest(
            @Nested Stamp stamp,
            UUID customerId,
            @Nullable UUID storyId,
            String purpose,
            @Nullable UUID opportunityId,
            LocalDate requestedOn,
            String requestedBy,
            @Nullable Integer slot,
            Outcome outcome,
            @Nullable LocalDate outcomeOn,
            @Nullable String outcomeNote) {
        super(stamp);
        this.customerId = customerId;
        this.storyId = storyId;
        this.purpose = purpose;
        this.opportunityId = opportunityId;
        this.requestedOn = requestedOn;
        this.requestedBy = requestedBy;
        this.slot = slot;
        this.outcome = outcome;
        this.outcomeOn = outcomeOn;
        this.outcomeNote = outcomeNote;
    }

    void end(Outcome with, LocalDate on, @Nullable String note) {
        outcome = with;
        outcomeOn = on;
        outcomeNote = note;
    }

    void moveTo(UUID customer) {
        customerId = customer;
        slot = null;
    }

    public UUID customerId() {
        return customerId;
    }

    public @Nullable UUID storyId() {
        return storyId;
    }

    public String purpose() {
        return purpose;
    }

    public @Nullable UUID opportunityId() {
        return opportunityId;
    }

    public LocalDate requestedOn() {
        return requestedOn;
    }

    public String requestedBy() {
        return requestedBy;
    }

    @Nullable
    Integer slot() {
        return slot;
    }

    public Outcome outcome() {
        return outcome;
    }

    public @Nullable LocalDate outcomeOn() {
        return outcomeOn;
    }

    public @Nullable String outcomeNote() {
        return outcomeNote;
    }
}
