package org.partnersuite.partnerprogram.certificate.api;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.partnersuite.partnerprogram.certificate.Certificate;
import org.partnersuite.partnerprogram.certificate.CertificateDetails;
import org.partnersuite.platform.unitofwork.Stamp;

@Schema(name = "Certificate", description = "That a person of a partner is certified.")
record CertificateResponse(
        @JsonUnwrapped Stamp stamp,
        UUID partnerId,
        @JsonUnwrapped CertificateDetails details,

        @Schema(description = "First day on which it does not count any more, before it would have expired.") @Nullable
        LocalDate endedOn,

        @Schema(maxLength = 1000, examples = "Left the partner") @Nullable
        String endedReason) {

    static CertificateResponse of(Certificate certificate) {
        return new CertificateResponse(
                certificate.stamp(),
                certificate.partnerId(),
                certificate.details(),
                certificate.endedOn(),
                certificate.endedReason());
    }
}
