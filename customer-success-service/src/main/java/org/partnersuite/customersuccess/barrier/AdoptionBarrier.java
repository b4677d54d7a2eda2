package org.partnersuite.customersuccess.barrier;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jdbi.v3.core.mapper.Nested;
import org.jdbi.v3.core.mapper.reflect.JdbiConstructor;
import org.jspecify.annotations.Nullable;
import org.partnersuite.customersuccess.barrier.BarrierDecisions.Decider;
import org.partnersuite.platform.persistence.AggregateRoot;
import org.partnersuite.platform.unitofwork.JsonColumn;
import org.partnersuite.platform.unitofwork.Stamp;

/** What hinders a customer from adopting a product. */
@Entity
public class AdoptionBarrier extends AggregateRoot {
    private UUID customerId;

    private @Nullable UUID subscriptionId;

    @Embedded
    private BarrierDetails details;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<BarrierStep> steps;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<BarrierCommunication> communications;

    /** Null while nobody decided. */
    @Embedded
    private @Nullable BarrierDecisions decisions;

    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable BarrierMeasure measure;

    /** Null while it is open. */
    @Embedded
    private @Nullable BarrierResolution resolution;

    /** For Hibernate. */
    protected AdoptionBarrier() {}

    @JdbiConstructor
    AdoptionBarrier(
            @Nested Stamp stamp,
            UUID customerId,
            @Nullable UUID subscriptionId,
            @Nested BarrierDetails details,
            @JsonColumn List<BarrierStep> steps,
            @JsonColumn List<BarrierCommunication> communications,
            @Nested @Nullable BarrierDecisions decisions,
            @JsonColumn @Nullable BarrierMeasure measure,
            @Nested @Nullable BarrierResolution resolution) {
        super(stamp);
        this.customerId = customerId;
        this.subscriptionId = subscriptionId;
        this.details = details;
        this.steps = List.copyOf(steps);
        this.communications = List.copyOf(communications);
        this.decisions = decisions;
        this.measure = measure;
        this.resolution = resolution;
    }

    void revise(BarrierDetails now, List<BarrierStep> nowSteps, @Nullable BarrierMeasure nowMeasure) {
        details = now;
        steps = List.copyOf(nowSteps);
        measure = nowMeasure;
    }

    void decide(Decider decider, BarrierKind kind, String by, Instant at) {
        decisions = decisions().with(decider, kind, by, at);
    }

    void communicate(BarrierCommunication communication) {
        communications =
                Stream.concat(communications.stream(), Stream.of(communication)).toList();
    }

    void resolve(BarrierResolution how, BarrierMeasure measured) {
        resolution = how;
        measure = measured;
    }

    /** The customer was the same client as another one. */
    void moveTo(UUID customer) {
        customerId = customer;
    }

    public UUID customerId() {
        return customerId;
    }

    public @Nullable UUID subscriptionId() {
        return subscriptionId;
    }

    public BarrierDetails details() {
        return details;
    }

    public List<BarrierStep> steps() {
        return steps;
    }

    public List<BarrierCommunication> communications() {
        return communications;
    }

    public BarrierDecisions decisions() {
        return decisions == null ? BarrierDecisions.NONE : decisions;
    }

    public @Nullable BarrierMeasure measure() {
        return measure;
    }

    public @Nullable BarrierResolution resolution() {
        return resolution;
    }

    public BarrierStatus status() {
        return resolution == null ? BarrierStatus.OPEN : BarrierStatus.RESOLVED;
    }
}
