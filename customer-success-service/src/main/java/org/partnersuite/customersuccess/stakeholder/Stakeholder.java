package org.partnersuite.customersuccess.stakeholder;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import java.util.UUID;
import org.jdbi.v3.core.mapper.Nested;
import org.jdbi.v3.core.mapper.reflect.JdbiConstructor;
import org.jspecify.annotations.Nullable;
import org.partnersuite.platform.persistence.AggregateRoot;
import org.partnersuite.platform.unitofwork.Stamp;

/** A person of a customer who matters to success. */
@Entity
public class Stakeholder extends AggregateRoot {
    private UUID customerId;

    @Embedded
    private StakeholderDetails details;

    /** Null while the person is there. */
    @Embedded
    private @Nullable Departure departure;

    /** For Hibernate. */
    protected Stakeholder() {}

    @JdbiConstructor
    public Stakeholder(
            @Nested Stamp stamp,
            UUID customerId,
            @Nested StakeholderDetails details,
            @Nested @Nullable Departure departure) {
        super(stamp);
        this.customerId = customerId;
        this.details = details;
        this.departure = departure;
    }

    void revise(StakeholderDetails now) {
        details = now;
    }

    void leave(Departure how) {
        departure = how;
    }

    /** The departure was a mistake, or the person is back. */
    void comeBack() {
        departure = null;
    }

    /** The customer was the same client as another one. */
    void moveTo(UUID customer) {
        customerId = customer;
    }

    public UUID customerId() {
        return customerId;
    }

    public StakeholderDetails details() {
        return details;
    }

    public @Nullable Departure departure() {
        return departure;
    }
}
