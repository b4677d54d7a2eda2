package org.partnersuite.partnerprogram.certificate;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.partnersuite.platform.persistence.AggregateRepository;
import org.partnersuite.platform.unitofwork.AggregateType;
import org.partnersuite.platform.unitofwork.Stamp;

/** Where certificates are kept. */
@ApplicationScoped
public class CertificateRepository implements AggregateRepository<Certificate> {
    public static final AggregateType<Certificate> CERTIFICATE =
            new AggregateType<>("certificate", "partner-program.certificate.v1", State::of, Audited::of);

    @Override
    public AggregateType<Certificate> aggregate() {
        return CERTIFICATE;
    }

    /** The data of {@code partner-program.certificate.v1}. */
    private record State(
            @JsonUnwrapped Stamp stamp, @JsonUnwrapped Audited certificate) {
        static State of(Certificate certificate) {
            return new State(certificate.stamp(), Audited.of(certificate));
        }
    }

    private record Audited(
            UUID partnerId,
            @JsonUnwrapped CertificateDetails details,
            @Nullable LocalDate endedOn,
            @Nullable String endedReason) {
        static Audited of(Certificate certificate) {
            return new Audited(
                    certificate.partnerId(), certificate.details(), certificate.endedOn(), certificate.endedReason());
        }
    }
}
