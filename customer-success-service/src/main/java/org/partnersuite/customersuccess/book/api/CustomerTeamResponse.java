package org.partnersuite.customersuccess.book.api;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.partnersuite.customersuccess.book.TeamGaps;
import org.partnersuite.customersuccess.lifecycle.Stage;
import org.partnersuite.customersuccess.team.TeamMember;
import org.partnersuite.customersuccess.team.TeamRole;

@Schema(name = "CustomerTeam", description = "Who works with a customer on a day, and which roles nobody fills.")
record CustomerTeamResponse(
        UUID customerId,
        LocalDate day,

        @Schema(description = "Of the customer as a whole first, then of single subscriptions.")
        List<Place> members,

        @Schema(description = "Roles that the RACI of a stage needs, in which a position stands, and that nobody has.")
        List<Unfilled> unfilled) {

    @Schema(name = "CustomerTeamPlace", description = "A person in a role.")
    record Place(
            UUID memberId,
            @Nullable UUID subscriptionId,
            TeamRole role,
            @Schema(maxLength = 200) String person,
            @Nullable UUID partnerId,
            boolean lead) {}

    @Schema(name = "CustomerTeamUnfilled", description = "A role that nobody has.")
    record Unfilled(
            TeamRole role,
            @Schema(description = "Stages that need it.") List<Stage> stages) {}

    static CustomerTeamResponse of(UUID customer, LocalDate day, List<TeamMember> team, List<TeamGaps.Gap> gaps) {
        return new CustomerTeamResponse(
                customer,
                day,
                team.stream()
                        .map(member -> new Place(
                                member.id(),
                                member.subscriptionId(),
                                member.role(),
                                member.person(),
                                member.partnerId(),
                                member.lead()))
                        .toList(),
                gaps.stream().map(gap -> new Unfilled(gap.role(), gap.stages())).toList());
    }
}
