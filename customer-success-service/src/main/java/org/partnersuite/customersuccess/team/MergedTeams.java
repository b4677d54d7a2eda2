package org.partnersuite.customersuccess.team;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.partnersuite.customersuccess.customer.CustomerMergeParticipant;
import org.partnersuite.platform.unitofwork.Change;

/** People follow their customer. The team of the other customer goes first where both have somebody in a unique place. */
@ApplicationScoped
class MergedTeams implements CustomerMergeParticipant {

    @Override
    public void merged(Change change, UUID left, UUID kept) {
        List<TeamMember> known = TeamStore.lockOfCustomer(change.db(), kept);
        Map<TeamMember, TeamMember> moved = new LinkedHashMap<>();
        List<TeamMember> doubled = new ArrayList<>();
        for (TeamMember member : TeamStore.lockOfCustomer(change.db(), left)) {
            if (known.stream().anyMatch(other -> excludes(other, member))) {
                doubled.add(member);
            } else {
                moved.put(member, member.ofCustomer(kept, change.now()));
            }
        }
        TeamStore.remove(change, doubled);
        TeamStore.update(change, "followed its customer", moved);
    }

    private static boolean excludes(TeamMember one, TeamMember other) {
        boolean samePlace = one.role() == other.role()
                && Objects.equals(one.subscriptionId(), other.subscriptionId())
                && !ends(one, other.from())
                && !ends(other, one.from());
        return samePlace
                && ((one.isUnique() && other.isUnique()) || one.person().equals(other.person()));
    }

    private static boolean ends(TeamMember member, LocalDate before) {
        return member.to() != null && member.to().isBefore(before);
    }
}
