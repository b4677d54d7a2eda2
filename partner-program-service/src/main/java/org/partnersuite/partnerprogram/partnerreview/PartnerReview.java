package org.partnersuite.partnerprogram.partnerreview;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.Mutability;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.java.Immutability;
import org.jdbi.v3.core.mapper.Nested;
import org.jdbi.v3.core.mapper.reflect.JdbiConstructor;
import org.jspecify.annotations.Nullable;
import org.partnersuite.platform.persistence.AggregateRoot;
import org.partnersuite.platform.unitofwork.JsonColumn;
import org.partnersuite.platform.unitofwork.Stamp;

/** A partner's pipeline review of a month: planned, then held or cancelled. What is held does not change. */
@Entity
public class PartnerReview extends AggregateRoot {
    private UUID partnerId;

    /** First day of the reviewed month. */
    private LocalDate month;

    @Embedded
    private ReviewPlan plan;

    @Enumerated(EnumType.STRING)
    private ReviewStatus status;

    private @Nullable LocalDate heldOn;
    private @Nullable String cancelledReason;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> courseCorrections;

    /** Replaced as a whole: numbers of a document may be read with another scale than they were written with. */
    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    private @Nullable ReviewPack pack;

    /** For Hibernate. */
    protected PartnerReview() {}

    @JdbiConstructor
    public PartnerReview(
            @Nested Stamp stamp,
            UUID partnerId,
            LocalDate month,
            @Nested ReviewPlan plan,
            ReviewStatus status,
            @Nullable LocalDate heldOn,
            @Nullable String cancelledReason,
            List<String> courseCorrections,
            @JsonColumn @Nullable ReviewPack pack) {
        super(stamp);
        this.partnerId = partnerId;
        this.month = month;
        this.plan = plan;
        this.status = status;
        this.heldOn = heldOn;
        this.cancelledReason = cancelledReason;
        this.courseCorrections = List.copyOf(courseCorrections);
        this.pack = pack;
    }

    static PartnerReview planned(Stamp stamp, UUID partner, LocalDate month, ReviewPlan plan) {
        return new PartnerReview(stamp, partner, month, plan, ReviewStatus.PLANNED, null, null, List.of(), null);
    }

    void revise(ReviewPlan now) {
        plan = now;
    }

    void hold(LocalDate on, ReviewPlan as, List<String> corrections, ReviewPack figures) {
        plan = as;
        heldOn = on;
        courseCorrections = List.copyOf(corrections);
        pack = figures;
        status = ReviewStatus.HELD;
    }

    void cancel(String reason) {
        cancelledReason = reason;
        status = ReviewStatus.CANCELLED;
    }

    public UUID partnerId() {
        return partnerId;
    }

    public LocalDate month() {
        return month;
    }

    public ReviewPlan plan() {
        return plan;
    }

    public ReviewStatus status() {
        return status;
    }

    public @Nullable LocalDate heldOn() {
        return heldOn;
    }

    public @Nullable String cancelledReason() {
        return cancelledReason;
    }

    public List<String> courseCorrections() {
        return courseCorrections;
    }

    /** Frozen when it was held; null before. */
    public @Nullable ReviewPack pack() {
        return pack;
    }
}
