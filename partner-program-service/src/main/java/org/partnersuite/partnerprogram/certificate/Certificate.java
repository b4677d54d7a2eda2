package org.partnersuite.partnerprogram.certificate;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import java.time.LocalDate;
import java.util.UUID;
import org.jdbi.v3.core.mapper.Nested;
import org.jdbi.v3.core.mapper.reflect.JdbiConstructor;
import org.jspecify.annotations.Nullable;
import org.partnersuite.platform.persistence.AggregateRoot;
import org.partnersuite.platform.unitofwork.Stamp;

/** That a person of a partner is certified. A renewal is a new certificate. */
@Entity
public class Certificate extends AggregateRoot {
    private UUID partnerId;

    @Embedded
    private CertificateDetails details;

    /** The first day on which it does not count any more, before it would have expired. */
    private @Nullable LocalDate endedOn;

    private @Nullable String endedReason;

    /** The day on which its expiry is announced next. */
    private @Nullable LocalDate nextNoticeOn;

    /** For Hibernate. */
    protected Certificate() {}

    @JdbiConstructor
    public Certificate(
            @Nested Stamp stamp,
            UUID partnerId,
            @Nested CertificateDetails details,
            @Nullable LocalDate endedOn,
            @Nullable String endedReason,
            @Nullable LocalDate nextNoticeOn) {
        super(stamp);
        this.partnerId = partnerId;
        this.details = details;
        this.endedOn = endedOn;
        this.endedReason = endedReason;
        this.nextNoticeOn = nextNoticeOn;
    }

    static Certificate issued(Stamp stamp, UUID partner, CertificateDetails details, LocalDate today) {
        Certificate certificate = new Certificate(stamp, partner, details, null, null, null);
        certificate.revise(details, today);
        return certificate;
    }

    void revise(CertificateDetails now, LocalDate today) {
        details = now;
        nextNoticeOn = endedOn == null ? ExpiryNotices.firstFrom(now.expiresOn(), today) : null;
    }

    void end(LocalDate on, String reason) {
        endedOn = on;
        endedReason = reason;
        nextNoticeOn = null;
    }

    public UUID partnerId() {
        return partnerId;
    }

    public CertificateDetails details() {
        return details;
    }

    public @Nullable LocalDate endedOn() {
        return endedOn;
    }

    public @Nullable String endedReason() {
        return endedReason;
    }
}
