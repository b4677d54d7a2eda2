package org.partnersuite.engagement.squad;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.partnersuite.engagement.opportunity.TeamMember;

/**
 * What people may edit of a squad. Its skills are codes that a request asks for, the offering and the engagement types
 * that its help takes; a free name would match nothing.
 *
 * @param capacity how many projects it works on at the same time; one that falls below the places held makes the squad
 *     over-full, and takes none away
 */
public record SquadDetails(
        String name,
        String location,
        @Nullable String geography,
        @Nullable String market,
        List<String> offerings,
        List<String> engagementTypes,
        List<TeamMember> people,
        int capacity,
        SquadStatus status) {

    public SquadDetails {
        offerings = List.copyOf(offerings);
        engagementTypes = List.copyOf(engagementTypes);
        people = List.copyOf(people);
    }
}
