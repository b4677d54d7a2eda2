package org.partnersuite.customersuccess.review;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
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

/** A business review: planned, scheduled, then held or cancelled. What is held does not change. */
@Entity
public class BusinessReview extends AggregateRoot {
    @Enumerated(EnumType.STRING)
    private ReviewKind kind;

    @Embedded
    private ReviewSubject subject;

    @Embedded
    private ReviewPlan plan;

    @Enumerated(EnumType.STRING)
    private ReviewStatus status;

    private @Nullable Instant scheduledAt;
    private @Nullable LocalDate heldOn;
    private @Nullable String cancelledReason;

    /** Replaced as a whole: numbers of a document may be read with another scale than they were written with. */
    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    private List<ReviewSection> content;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> decisions;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<FollowUp> followUps;

    /** For Hibernate. */
    protected BusinessReview() {}

    @JdbiConstructor
    public BusinessReview(
            @Nested Stamp stamp,
            ReviewKind kind,
            @Nested ReviewSubject subject,
            @Nested ReviewPlan plan,
            ReviewStatus status,
            @Nullable Instant scheduledAt,
            @Nullable LocalDate heldOn,
            @Nullable String cancelledReason,
            @JsonColumn List<ReviewSection> content,
            List<String> decisions,
            @JsonColumn List<FollowUp> followUps) {
        super(stamp);
        this.kind = kind;
        this.subject = subject;
        this.plan = plan;
        this.status = status;
        this.scheduledAt = scheduledAt;
        this.heldOn = heldOn;
        this.cancelledReason = cancelledReason;
        this.content = List.copyOf(content);
        this.decisions = List.copyOf(decisions);
        this.followUps = List.copyOf(followUps);
    }

    static BusinessReview planned(Stamp stamp, ReviewKind kind, ReviewSubject subject, ReviewPlan plan) {
        return new BusinessReview(
                stamp, kind, subject, plan, ReviewStatus.PLANNED, null, null, null, List.of(), List.of(), List.of());
    }

    void revise(ReviewPlan now) {
        plan = now;
    }

    void schedule(Instant at) {
        scheduledAt = at;
        status = ReviewStatus.SCHEDULED;
    }

    void hold(LocalDate on, ReviewPlan as, List<ReviewSection> frozen, List<String> decided, List<FollowUp> agreed) {
        plan = as;
        heldOn = on;
        content = List.copyOf(frozen);
        decisions = List.copyOf(decided);
        followUps = List.copyOf(agreed);
        status = ReviewStatus.HELD;
    }

    void cancel(String reason) {
        cancelledReason = reason;
        status = ReviewStatus.CANCELLED;
    }

    void moveTo(UUID customer) {
        subject = subject.of(customer);
    }

    boolean isOpen() {
        return status == ReviewStatus.PLANNED || status == ReviewStatus.SCHEDULED;
    }

    public ReviewKind kind() {
        return kind;
    }

    public ReviewSubject subject() {
        return subject;
    }

    public ReviewPlan plan() {
        return plan;
    }

    public ReviewStatus status() {
        return status;
    }

    public @Nullable Instant scheduledAt() {
        return scheduledAt;
    }

    public @Nullable LocalDate heldOn() {
        return heldOn;
    }

    public @Nullable String cancelledReason() {
        return cancelledReason;
    }

    /** Frozen when it was held; empty before. */
    public List<ReviewSection> content() {
        return content;
    }

    public List<String> decisions() {
        return decisions;
    }

    public List<FollowUp> followUps() {
        return followUps;
    }
}
