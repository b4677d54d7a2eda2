package org.partnersuite.engagement.dealsupport;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.partnersuite.engagement.dealsupport.ClientPlace.Nearness;
import org.partnersuite.engagement.squad.SquadDetails;
import org.partnersuite.engagement.squad.SquadLoad;

/**
 * A squad that could take a request, and why. It knows the offering and has a free place. The request goes to the local
 * team: a squad in the client's geography ranks before any elsewhere; within each, squads are ranked by matching
 * engagement types, then by market, then by free places.
 *
 * @param matchedTypes the engagement types that it does, of those that the help takes
 */
public record SquadProposal(SquadLoad load, String offering, List<String> matchedTypes, Nearness nearness) {
    public static final Comparator<SquadProposal> BEST_FIRST = Comparator.<SquadProposal, Boolean>comparing(
                    proposal -> proposal.nearness() == Nearness.ELSEWHERE)
            .thenComparing(proposal -> -proposal.matchedTypes().size())
            .thenComparing(SquadProposal::nearness)
            .thenComparing(proposal -> -proposal.load().freePlaces())
            .thenComparing(proposal -> proposal.details().name());

    public static SquadProposal of(SquadLoad load, SupportNeeds needs) {
        SquadDetails squad = load.squad().details();
        return new SquadProposal(
                load,
                needs.offering(),
                needs.engagementTypes().stream()
                        .filter(squad.engagementTypes()::contains)
                        .toList(),
                needs.place().of(squad));
    }

    /** Sentences for people. */
    public List<String> reasons() {
        List<String> reasons = new ArrayList<>();
        reasons.add("Knows " + offering + ".");
        if (!matchedTypes.isEmpty()) {
            reasons.add("Does " + String.join(", ", matchedTypes) + ".");
        }
        reasons.add(load.freePlaces() + " of " + details().capacity() + " places free.");
        switch (nearness) {
            case SAME_MARKET ->
                reasons.add("In the client's market, " + details().market() + ".");
            case SAME_GEOGRAPHY ->
                reasons.add("In the client's geography, " + details().geography() + ".");
            case ELSEWHERE -> {}
        }
        return reasons;
    }

    SquadDetails details() {
        return load.squad().details();
    }
}
