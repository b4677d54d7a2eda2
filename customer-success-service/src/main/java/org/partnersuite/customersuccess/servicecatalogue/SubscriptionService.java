package org.partnersuite.customersuccess.servicecatalogue;

import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.jdbi.v3.core.mapper.Nested;
import org.jdbi.v3.core.mapper.reflect.JdbiConstructor;
import org.jspecify.annotations.Nullable;
import org.partnersuite.platform.persistence.AggregateRoot;
import org.partnersuite.platform.unitofwork.Stamp;

/** A service that is a part of a subscription. */
@Entity
public class SubscriptionService extends AggregateRoot {
    private UUID subscriptionId;
    private UUID customerId;
    private UUID offerId;

    @Embedded
    private Terms terms;

    /**
     * What was agreed.
     *
     * @param fromDay the first day
     * @param toDay the last day; null while it goes on
     * @param perYear how often it is to be done in a contract year; null when that is not counted
     * @param soldBy who of the vendor earned the revenue
     * @param price null when it is free
     */
    @Embeddable
    public record Terms(
            LocalDate fromDay,
            @Nullable LocalDate toDay,
            @Nullable Integer perYear,
            @Nullable String soldBy,
            @Nullable BigDecimal price,
            @Nullable String currency,
            @Nullable String note) {}

    /** For Hibernate. */
    protected SubscriptionService() {}

    @JdbiConstructor
    public SubscriptionService(
            @Nested Stamp stamp, UUID subscriptionId, UUID customerId, UUID offerId, @Nested Terms terms) {
        super(stamp);
        this.subscriptionId = subscriptionId;
        this.customerId = customerId;
        this.offerId = offerId;
        this.terms = terms;
    }

    void revise(Terms now) {
        terms = now;
    }

    void moveTo(UUID customer) {
        customerId = customer;
    }

    public UUID subscriptionId() {
        return subscriptionId;
    }

    public UUID customerId() {
        return customerId;
    }

    public UUID offerId() {
        return offerId;
    }

    public Terms terms() {
        return terms;
    }
}
