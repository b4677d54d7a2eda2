package org.partnersuite.partnerprogram.partner.api;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.partnersuite.partnerprogram.partner.EngagementModel;
import org.partnersuite.partnerprogram.partner.Partner;
import org.partnersuite.partnerprogram.partner.PartnerStatus;
import org.partnersuite.platform.rest.ExternalId;

/** A partner as callers see it. */
@Schema(name = "Partner")
public record PartnerView(
        UUID id,
        long version,
        @Schema(examples = "Contoso Consulting") String name,
        @Nullable ExternalId externalId,
        PartnerStatus status,
        EngagementModel engagementModel,
        @Schema(examples = "[\"Americas\",\"EMEA\"]") List<String> geographies,
        Instant createdAt,
        Instant updatedAt) {

    static PartnerView of(Partner partner) {
        return new PartnerView(
                partner.id(),
                partner.version(),
                partner.details().name(),
                partner.externalId(),
                partner.status(),
                partner.details().engagementModel(),
                partner.details().geographies(),
                partner.createdAt(),
                partner.updatedAt());
    }
}
