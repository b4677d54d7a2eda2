package org.partnersuite.partnerprogram.partner.api;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.partnersuite.partnerprogram.partner.EngagementModel;
import org.partnersuite.partnerprogram.partner.PartnerDetails;
import org.partnersuite.partnerprogram.partner.PartnerType;
import org.partnersuite.platform.identity.Caller;
import org.partnersuite.platform.identity.Roles;
import org.partnersuite.platform.rest.ExternalId;
import org.partnersuite.platform.rest.Fault;
import org.partnersuite.platform.rest.Problem;

@Schema(
        name = "NewPartner",
        description = "A partner to be recorded.",
        examples =
                "{\"name\":\"Contoso Consulting\",\"externalId\":{\"source\":\"crm\",\"id\":\"P-17\"},\"engagementModel\":\"SALES_AGENT\",\"geographies\":[\"Americas\",\"EMEA\"]}")
record NewPartnerRequest(
        @Schema(
                description = "UUIDv7. Only for the roles integration and admin, when the partner's id already exists"
                        + " elsewhere, such as in tokens of its users.")
        @Nullable
        UUID id,

        @Schema(examples = "Contoso Consulting") @NotBlank @Size(max = 200)
        String name,

        @Nullable ExternalId externalId,

        @Schema(description = "How it serves customers by default: new relations begin with it.")
        EngagementModel engagementModel,

        @Nullable PartnerType type,

        @Schema(description = "Geographies in which it works. May be empty until the partner is invited.")
        @Size(max = 50)
        Set<@NotBlank @Size(max = 100) String> geographies) {

    /** The id, when the caller may choose it. */
    @Nullable
    UUID idChosenBy(Caller caller) {
        if (id == null) {
            return null;
        }
        if (!caller.hasAnyRole(Roles.INTEGRATION, Roles.ADMIN)) {
            throw Problem.forbidden("Only the roles integration and admin may choose the id of a partner.");
        }
        if (id.version() != 7) {
            throw Problem.badRequest(List.of(Fault.at("/id", "invalid_format", "Must be a UUIDv7.")));
        }
        return id;
    }

    PartnerDetails details() {
        return new PartnerDetails(name, engagementModel, type, List.copyOf(geographies));
    }
}
