package org.partnersuite.customersuccess.team.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.partnersuite.customersuccess.team.TeamMember;
import org.partnersuite.customersuccess.team.TeamRole;

/** A person in a role of a customer's team. */
@Schema(name = "TeamMember", description = "A person in a role for a customer.")
public record TeamMemberResponse(
        UUID id,
        UUID customerId,

        @Schema(description = "Absent for the customer as a whole.") @Nullable
        UUID subscriptionId,

        @Schema(maxLength = 200) String person,

        @Schema(description = "Partner of the person; absent for one of the vendor.") @Nullable
        UUID partnerId,

        TeamRole role,
        boolean lead,
        @Schema(description = "First day.") LocalDate from,

        @Schema(description = "Last day; absent while no end is known.") @Nullable
        LocalDate to,

        Instant createdAt,
        Instant updatedAt) {

    public static TeamMemberResponse of(TeamMember member) {
        return new TeamMemberResponse(
                member.id(),
                member.customerId(),
                member.subscriptionId(),
                member.person(),
                member.partnerId(),
                member.role(),
                member.lead(),
                member.from(),
                member.to(),
                member.createdAt(),
                member.updatedAt());
    }
}
