package org.partnersuite.partnerprogram.partner.api;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.partnersuite.partnerprogram.partner.EngagementModel;
import org.partnersuite.partnerprogram.partner.Partner;
import org.partnersuite.partnerprogram.partner.PartnerDetails;
import org.partnersuite.platform.rest.ExternalId;

/** What callers say of a partner. */
@Schema(
        examples =
                "{\"name\":\"Contoso Consulting\",\"engagementModel\":\"SALES_AGENT\",\"geographies\":[\"Americas\",\"EMEA\"]}")
public record PartnerTerms(
        @NotBlank @Size(max = 200) String name,
        @Nullable ExternalId externalId,
        EngagementModel engagementModel,

        @Schema(description = "Where it works; may be empty until it is invited.") @Size(max = 50)
        Set<@NotBlank @Size(max = 100) String> geographies) {

    static PartnerTerms of(Partner partner) {
        PartnerDetails details = partner.details();
        return new PartnerTerms(
                details.name(),
                partner.externalId(),
                details.engagementModel(),
                new LinkedHashSet<>(details.geographies()));
    }

    PartnerDetails details() {
        return new PartnerDetails(name, engagementModel, List.copyOf(geographies));
    }
}
