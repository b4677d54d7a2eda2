package org.partnersuite.partnerprogram.partner;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jdbi.v3.core.mapper.Nested;
import org.jdbi.v3.core.mapper.reflect.JdbiConstructor;
import org.jspecify.annotations.Nullable;
import org.partnersuite.platform.persistence.AggregateRoot;
import org.partnersuite.platform.rest.ExternalId;
import org.partnersuite.platform.unitofwork.Stamp;

/** A company that sells with us. */
@Entity
public class Partner extends AggregateRoot {
    @Embedded
    private PartnerDetails details;

    private @Nullable String externalSource;
    private @Nullable String externalId;

    @Enumerated(EnumType.STRING)
    private PartnerStatus status;

    /** For Hibernate. */
    protected Partner() {}

    @JdbiConstructor
    Partner(
            @Nested Stamp stamp,
            @Nested PartnerDetails details,
            @Nullable String externalSource,
            @Nullable String externalId,
            PartnerStatus status) {
        super(stamp);
        this.details = details;
        this.externalSource = externalSource;
        this.externalId = externalId;
        this.status = status;
    }

    static Partner recorded(Stamp stamp, @Nullable ExternalId externalId, PartnerDetails details) {
        Partner partner = new Partner(stamp, details, null, null, PartnerStatus.PROSPECT);
        partner.revise(externalId, details);
        return partner;
    }

    void revise(@Nullable ExternalId external, PartnerDetails now) {
        details = now;
        externalSource = external == null ? null : external.source();
        externalId = external == null ? null : external.id();
    }

    void become(PartnerStatus next) {
        status = next;
    }

    public @Nullable ExternalId externalId() {
        return externalSource == null || externalId == null ? null : new ExternalId(externalSource, externalId);
    }

    public PartnerDetails details() {
        return details;
    }

    public PartnerStatus status() {
        return status;
    }
}
