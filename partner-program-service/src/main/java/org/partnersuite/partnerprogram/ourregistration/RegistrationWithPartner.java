package org.partnersuite.partnerprogram.ourregistration;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import java.util.UUID;
import org.jdbi.v3.core.mapper.Nested;
import org.jdbi.v3.core.mapper.reflect.JdbiConstructor;
import org.partnersuite.platform.persistence.AggregateRoot;
import org.partnersuite.platform.unitofwork.Stamp;

/** The registration of a deal with its partner, one of a deal and partner. */
@Entity
public class RegistrationWithPartner extends AggregateRoot {
    private UUID partnerId;
    private UUID dealId;

    @Embedded
    private ProgramRegistration registration;

    /** For Hibernate. */
    protected RegistrationWithPartner() {}

    @JdbiConstructor
    public RegistrationWithPartner(
            @Nested Stamp stamp, UUID partnerId, UUID dealId, @Nested ProgramRegistration registration) {
        super(stamp);
        this.partnerId = partnerId;
        this.dealId = dealId;
        this.registration = registration;
    }

    void revise(ProgramRegistration now) {
        registration = now;
    }

    public UUID partnerId() {
        return partnerId;
    }

    public UUID dealId() {
        return dealId;
    }

    public ProgramRegistration registration() {
        return registration;
    }
}
