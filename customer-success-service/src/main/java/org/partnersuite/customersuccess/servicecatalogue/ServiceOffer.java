package org.partnersuite.customersuccess.servicecatalogue;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import org.jdbi.v3.core.mapper.Nested;
import org.jdbi.v3.core.mapper.reflect.JdbiConstructor;
import org.partnersuite.platform.persistence.AggregateRoot;
import org.partnersuite.platform.unitofwork.Stamp;

/** A service that can be sold beside a subscription. */
@Entity
public class ServiceOffer extends AggregateRoot {
    @Embedded
    private ServiceIdentity identity;

    @Embedded
    private ServiceDetails details;

    /** For Hibernate. */
    protected ServiceOffer() {}

    @JdbiConstructor
    public ServiceOffer(@Nested Stamp stamp, @Nested ServiceIdentity identity, @Nested ServiceDetails details) {
        super(stamp);
        this.identity = identity;
        this.details = details;
    }

    void revise(ServiceDetails now) {
        details = now;
    }

    public ServiceIdentity identity() {
        return identity;
    }

    public ServiceDetails details() {
        return details;
    }
}
