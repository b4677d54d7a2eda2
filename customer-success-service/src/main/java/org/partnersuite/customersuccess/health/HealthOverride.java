package org.partnersuite.customersuccess.health;

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

/** A score that people set for a while, asked for by one and approved by another. */
@Entity
public class HealthOverride extends AggregateRoot {
    private UUID subscriptionId;
    private UUID customerId;

    @Embedded
    private OverrideTerms terms;

    private String askedBy;

    @Enumerated(EnumType.STRING)
    private OverrideStatus status;

    /** Null while nobody has decided. */
    @Embedded
    private @Nullable OverrideDecision decision;

    private @Nullable String endReason;

    /** For Hibernate. */
    protected HealthOverride() {}

    @JdbiConstructor
    public HealthOverride(
            @Nested Stamp stamp,
            UUID subscriptionId,
            UUID customerId,
            @Nested OverrideTerms terms,
            String askedBy,
            OverrideStatus status,
            @Nested @Nullable OverrideDecision decision,
            @Nullable String endReason) {
        super(stamp);
        this.subscriptionId = subscriptionId;
        this.customerId = customerId;
        this.terms = terms;
        this.askedBy = askedBy;
        this.status = status;
        this.decision = decision;
        this.endReason = endReason;
    }

    void decide(OverrideStatus decided, OverrideDecision by) {
        status = decided;
        decision = by;
    }

    void follow(UUID customer) {
        customerId = customer;
    }

    void end(String reason) {
        status = OverrideStatus.ENDED;
        endReason = reason;
    }

    public UUID subscriptionId() {
        return subscriptionId;
    }

    public UUID customerId() {
        return customerId;
    }

    public OverrideTerms terms() {
        return terms;
    }

    public String askedBy() {
        return askedBy;
    }

    public OverrideStatus status() {
        return status;
    }

    public @Nullable OverrideDecision decision() {
        return decision;
    }

    public @Nullable String endReason() {
        return endReason;
    }

    /** Approved, and not over. */
    public boolean inForceOn(LocalDate day) {
        return status == OverrideStatus.APPROVED && !day.isAfter(terms.expiresOn());
    }
}
