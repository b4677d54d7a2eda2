package org.partnersuite.partnerprogram.partner.api;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.partnersuite.partnerprogram.partner.Partner;
import org.partnersuite.partnerprogram.partner.PartnerDetails;
import org.partnersuite.partnerprogram.partner.PartnerStatus;
import org.partnersuite.platform.rest.ExternalId;

@Schema(name = "Partner", description = "A company that sells with us.")
record PartnerResponse(
        UUID id,
        @Schema(examples = "2") long version,
        @Nullable ExternalId externalId,
        @JsonUnwrapped PartnerDetails details,
        PartnerStatus status,
        Instant createdAt,
        Instant updatedAt) {

    static PartnerResponse of(Partner partner) {
        return new PartnerResponse(
                partner.id(),
                partner.version(),
                partner.externalId(),
                partner.details(),
                partner.status(),
                partner.createdAt(),
                partner.updatedAt());
    }
}
