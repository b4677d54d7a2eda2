package org.partnersuite.partnerprogram.edition;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a role is for that tiers require. */
@Schema(
        name = "RoleDuties",
        examples = "{\"role\":\"EXECUTIVE_SPONSOR\",\"duties\":[\"Evangelize\",\"Marshal resources\"]}")
public record RoleDuties(
        Role role,

        @Schema(description = "In their order.") @Size(min = 1, max = 50)
        List<@NotBlank @Size(max = 200) String> duties) {

    public RoleDuties {
        duties = List.copyOf(duties);
    }

    /** The roles that have duties. */
    @Schema(name = "RoleWithDuties")
    public enum Role {
        EXECUTIVE_SPONSOR,
        ALLIANCE_MANAGER
    }
}
