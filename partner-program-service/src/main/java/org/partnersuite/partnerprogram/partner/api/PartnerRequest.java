package org.partnersuite.partnerprogram.partner.api;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.partnersuite.partnerprogram.partner.EngagementModel;
import org.partnersuite.partnerprogram.partner.PartnerDetails;
import org.partnersuite.partnerprogram.partner.PartnerType;
import org.partnersuite.platform.rest.ExternalId;

@Schema(
        name = "PartnerTerms",
        description = "Writable fields of a partner. Its status changes by transitions.",
        examples =
                "{\"name\":\"Contoso Consulting\",\"engagementModel\":\"SALES_AGENT\",\"geographies\":[\"Americas\",\"EMEA\"]}")
record PartnerRequest(
        @Schema(examples = "Contoso Consulting") @NotBlank @Size(max = 200)
        String name,

        @Nullable ExternalId externalId,

        @Schema(description = "How it serves customers by default: new relations begin with it.")
        EngagementModel engagementModel,

        @Nullable PartnerType type,

        @Schema(description = "Geographies in which it works. May be empty until the partner is invited.")
        @Size(max = 50)
        Set<@NotBlank @Size(max = 100) String> geographies) {

    PartnerDetails details() {
        return new PartnerDetails(name, engagementModel, type, List.copyOf(geographies));
    }
}
