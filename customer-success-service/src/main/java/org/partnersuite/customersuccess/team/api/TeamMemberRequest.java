package org.partnersuite.customersuccess.team.api;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.partnersuite.customersuccess.team.TeamRole;
import org.partnersuite.customersuccess.team.Teams;
import org.partnersuite.platform.rest.ByKey;

/** Writable fields of a member of a team. */
@Schema(
        name = "TeamMemberRequest",
        description = "A person in a role for a customer, or for one of its subscriptions where its team differs.",
        examples = """
            {"customerId":"019b0000-0000-7000-8000-00000000c001","person":"ann","role":"CSM","lead":true,\
            "from":"2026-12-01"}\
            """)
public record TeamMemberRequest(
        @Schema(description = "Immutable.") @ByKey("customer")
        UUID customerId,

        @Schema(description = "Subscription whose team differs. Immutable.") @Nullable @ByKey("subscription")
        UUID subscriptionId,

        @Schema(description = "Subject of the person's token. Immutable.") @NotBlank @Size(max = 200)
        String person,

        @Schema(description = "Partner of the person; omitted for one of the vendor. Immutable.")
        @Nullable
        @ByKey("partner")
        UUID partnerId,

        @Schema(description = "Immutable.") TeamRole role,

        @Schema(description = "Whether the person leads the customer success managers. Default: false.") @Nullable
        Boolean lead,

        @Schema(description = "First day. Immutable. Default: today.") @Nullable
        LocalDate from,

        @Schema(description = "Last day.") @Nullable LocalDate to) {

    public Teams.Draft draft() {
        return new Teams.Draft(
                customerId, subscriptionId, person, partnerId, role, Boolean.TRUE.equals(lead), from, to);
    }
}
