package org.partnersuite.partnerprogram.omission;

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

/** The review of a deal that a partner says is missing on our side. */
@Entity
public class OmissionReview extends AggregateRoot {
    private UUID partnerId;
    private UUID ownDealId;

    @Embedded
    private OmittedDeal deal;

    private @Nullable String note;
    private String flaggedBy;
    private LocalDate flaggedOn;
    private LocalDate decideBy;

    @Enumerated(EnumType.STRING)
    private OmissionStatus status;

    private @Nullable LocalDate escalatedOn;
    private @Nullable String decidedBy;
    private @Nullable LocalDate decidedOn;
    private @Nullable String reason;
    private @Nullable UUID dealId;

    /** For Hibernate. */
    protected OmissionReview() {}

    @JdbiConstructor
    public OmissionReview(
            @Nested Stamp stamp,
            UUID partnerId,
            UUID ownDealId,
            @Nested OmittedDeal deal,
            @Nullable String note,
            String flaggedBy,
            LocalDate flaggedOn,
            LocalDate decideBy,
            OmissionStatus status,
            @Nullable LocalDate escalatedOn,
            @Nullable String decidedBy,
            @Nullable LocalDate decidedOn,
            @Nullable String reason,
            @Nullable UUID dealId) {
        super(stamp);
        this.partnerId = partnerId;
        this.ownDealId = ownDealId;
        this.deal = deal;
        this.note = note;
        this.flaggedBy = flaggedBy;
        this.flaggedOn = flaggedOn;
        this.decideBy = decideBy;
        this.status = status;
        this.escalatedOn = escalatedOn;
        this.decidedBy = decidedBy;
        this.decidedOn = decidedOn;
        this.reason = reason;
        this.dealId = dealId;
    }

    /** It is not decided by its last day; the day after is when that is told. */
    void escalate() {
        escalatedOn = decideBy.plusDays(1);
    }

    void accept(UUID recorded, String by, LocalDate on) {
        dealId = recorded;
        decided(OmissionStatus.ACCEPTED, by, on);
    }

    void reject(String why, String by, LocalDate on) {
        reason = why;
        decided(OmissionStatus.REJECTED, by, on);
    }

    private void decided(OmissionStatus as, String by, LocalDate on) {
        status = as;
        decidedBy = by;
        decidedOn = on;
    }

    public UUID partnerId() {
        return partnerId;
    }

    public UUID ownDealId() {
        return ownDealId;
    }

    public OmittedDeal deal() {
        return deal;
    }

    public @Nullable String note() {
        return note;
    }

    public String flaggedBy() {
        return flaggedBy;
    }

    public LocalDate flaggedOn() {
        return flaggedOn;
    }

    /** Last day on which it is decided in time. */
    public LocalDate decideBy() {
        return decideBy;
    }

    public OmissionStatus status() {
        return status;
    }

    /** The day from which it is undecided too long; null while it is in time. */
    public @Nullable LocalDate escalatedOn() {
        return escalatedOn;
    }

    public @Nullable String decidedBy() {
        return decidedBy;
    }

    public @Nullable LocalDate decidedOn() {
        return decidedOn;
    }

    /** Why it was rejected. */
    public @Nullable String reason() {
        return reason;
    }

    /** Our deal, once it is accepted. */
    public @Nullable UUID dealId() {
        return dealId;
    }
}
