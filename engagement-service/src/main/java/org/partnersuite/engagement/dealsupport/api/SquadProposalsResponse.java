package org.partnersuite.engagement.dealsupport.api;

import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.partnersuite.engagement.dealsupport.ClientPlace.Nearness;
import org.partnersuite.engagement.dealsupport.ProposeSquads.Proposals;
import org.partnersuite.engagement.dealsupport.SquadProposal;
import org.partnersuite.engagement.dealsupport.SupportNeeds;
import org.partnersuite.engagement.squad.SquadDetails;

@Schema(name = "SquadProposals", description = "Squads that could take a request, best first, with reasons.")
record SquadProposalsResponse(Needs needs, List<Proposal> items) {

    /** What the request needs; a squad is proposed when it knows the offering. */
    @Schema(name = "DealSupportNeeds")
    record Needs(
            @Schema(maxLength = 100, examples = "watsonx.ai")
            String offering,

            @Schema(description = "Engagement types that the help uses.", examples = "[\"PROOF_OF_VALUE\",\"MVP\"]")
            List<@Size(max = 100) String> engagementTypes,

            @Schema(
                    maxLength = 100,
                    description = "Market of the opportunity, or else of its account.",
                    examples = "East")
            @Nullable
            String market,

            @Schema(
                    maxLength = 100,
                    description = "Market of the opportunity, or else of its account.",
                    examples = "Americas")
            @Nullable
            String geography) {
        static Needs of(SupportNeeds needs) {
            return new Needs(
                    needs.offering(),
                    needs.engagementTypes(),
                    needs.place().market(),
                    needs.place().geography());
        }
    }

    /** A squad and why. */
    @Schema(name = "SquadProposal")
    record Proposal(
            UUID squadId,

            @Schema(maxLength = 200, examples = "Austin data and AI")
            String name,

            @Schema(maxLength = 200, examples = "Austin") String location,

            @Schema(description = "Needed engagement types that the squad covers.", examples = "[\"MVP\"]")
            List<@Size(max = 100) String> matchedEngagementTypes,

            Nearness nearness,
            @Schema(examples = "1") int freePlaces,
            @Schema(examples = "3") int capacity,

            @Schema(description = "Reasons, as sentences for people.", examples = "[\"Knows watsonx.ai.\"]")
            List<String> reasons) {
        static Proposal of(SquadProposal proposal) {
            SquadDetails squad = proposal.load().squad().details();
            return new Proposal(
                    proposal.load().squad().id(),
                    squad.name(),
                    squad.location(),
                    proposal.matchedTypes(),
                    proposal.nearness(),
                    proposal.load().freePlaces(),
                    squad.capacity(),
                    proposal.reasons());
        }
    }

    static SquadProposalsResponse of(Proposals found) {
        return new SquadProposalsResponse(
                Needs.of(found.needs()),
                found.squads().stream().map(Proposal::of).toList());
    }
}
