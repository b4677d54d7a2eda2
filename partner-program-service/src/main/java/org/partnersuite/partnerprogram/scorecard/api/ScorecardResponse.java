package org.partnersuite.partnerprogram.scorecard.api;

import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.partnersuite.partnerprogram.deal.TcvPart;
import org.partnersuite.partnerprogram.edition.BenefitLevel;
import org.partnersuite.partnerprogram.meeting.Infractions;
import org.partnersuite.partnerprogram.meeting.NoticeStanding;
import org.partnersuite.partnerprogram.partner.PartnerStatus;
import org.partnersuite.partnerprogram.scorecard.DealAction;
import org.partnersuite.partnerprogram.scorecard.Scorecard;
import org.partnersuite.partnerprogram.scorecard.Scorecard.EntitledBenefit;
import org.partnersuite.platform.rest.ListLink;
import org.partnersuite.platform.rest.TextBounds;

@Schema(name = "Scorecard", description = "All that is known of a partner.")
record ScorecardResponse(
        UUID partnerId,
        @Schema(maxLength = 200) String name,
        PartnerStatus status,

        @Schema(description = "Day for which it is answered.")
        LocalDate day,

        @Schema(description = "Instant whose state of knowledge of deals and rates it uses.")
        Instant asOf,

        @Schema(description = "Number of the program edition in force.", examples = "1")
        int edition,

        ScoredTier tier,
        ScoredTcv aggregateTcv,

        @Schema(description = "Each tier's criteria as of today, highest first.")
        List<ScoredCriteria> prerequisites,

        @Schema(description = "Benefits of its tier: included, or by invitation.")
        List<ScoredBenefit> benefits,

        @Schema(description = "Open deals of which something must be done before they count.")
        List<ScoredAction> dealsNeedingAction,

        @Schema(description = "Infractions that nobody waived, newest first; at most the newest hundred.")
        @Size(max = 100)
        List<ScoredInfraction> infractions,

        @Schema(description = "At the end of the newest month; absent before the first.") @Nullable
        ScoredStanding standing,

        ScoredPractice practice,
        ScoredIncentives incentives,

        @Schema(description = "Absent without an answered project.") @Nullable
        ScoredSatisfaction satisfaction,

        @Schema(description = "Newest published result; absent before the first.") @Nullable
        ScoredResult assessment,

        @Schema(description = "Newest rating of the relationship; absent before the first.") @Nullable
        RelationshipRatingResponse relationship) {

    private static final int MOST_INFRACTIONS = 100;

    /** A benefit of the tier. */
    @Schema(name = "ScoredBenefit")
    record ScoredBenefit(
            @Schema(maxLength = 100, examples = "INTERNAL_WIN_WIRES")
            String code,

            @Schema(maxLength = 200) String name,

            @Schema(maxLength = 100) String category,
            BenefitLevel level) {
        private static ScoredBenefit of(EntitledBenefit entitled) {
            return new ScoredBenefit(
                    entitled.benefit().code(),
                    entitled.benefit().name(),
                    entitled.benefit().category(),
                    entitled.level());
        }
    }

    /** A meeting that was not announced in time. */
    @Schema(name = "ScoredInfraction")
    record ScoredInfraction(UUID id, UUID meetingId, NoticeStanding kind, LocalDate occurredOn) {
        private static ScoredInfraction of(Infractions.Counted counted) {
            return new ScoredInfraction(counted.id(), counted.meetingId(), counted.kind(), counted.occurredOn());
        }
    }

    /** Deals that need action. */
    @Schema(name = "ScoredDealAction")
    record ScoredAction(
            DealAction.Kind kind,
            @Schema(examples = "3") long deals,

            @Schema(
                    pattern = TextBounds.LINK,
                    description = "Link to exactly these deals.",
                    examples = "/v1/partner-program/partners/01976b3c-5d00-7a10-8f00-000000000001/deals?status=OPEN")
            String link) {
        private static ScoredAction of(DealAction action, UUID partner, LocalDate day) {
            ListLink deals = new ListLink("/v1/partner-program/partners/" + partner + "/deals");
            ListLink link =
                    switch (action.kind()) {
                        case CLOSE_DATE_PASSED ->
                            deals.with("status", "OPEN")
                                    .with(
                                            "closeDate.lte",
                                            TcvPart.PIPELINE
                                                    .window(day)
                                                    .from()
                                                    .minusDays(1)
                                                    .toString());
                        case NO_CLOSE_DATE -> deals.with("status", "OPEN").with("undated", "true");
                        case NOT_QUALIFYING ->
                            deals.with("part", TcvPart.PIPELINE.name())
                                    .with("date", day.toString())
                                    .with("qualifies", "false");
                    };
            return new ScoredAction(action.kind(), action.deals(), link.toString());
        }
    }

    static ScorecardResponse of(Scorecard card) {
        return new ScorecardResponse(
                card.partner().id(),
                card.partner().details().name(),
                card.partner().status(),
                card.day(),
                card.measure().asOf(),
                card.measure().tcv().edition().number(),
                ScoredTier.of(card.tier(), card.terms(), card.day()),
                ScoredTcv.of(card.measure(), card.outcome()),
                card.outcome().tiers().stream().map(ScoredCriteria::of).toList(),
                card.benefits().stream().map(ScoredBenefit::of).toList(),
                card.actions().stream()
                        .map(action -> ScoredAction.of(action, card.partner().id(), card.day()))
                        .toList(),
                card.infractions().stream()
                        .limit(MOST_INFRACTIONS)
                        .map(ScoredInfraction::of)
                        .toList(),
                card.standing()
                        .map(snapshot -> ScoredStanding.of(snapshot, card.notices()))
                        .orElse(null),
                ScoredPractice.of(card.practice()),
                ScoredIncentives.of(card.partner().id(), card.incentives()),
                card.satisfaction().map(ScoredSatisfaction::of).orElse(null),
                card.result().map(ScoredResult::of).orElse(null),
                card.relationship().map(RelationshipRatingResponse::of).orElse(null));
    }
}
