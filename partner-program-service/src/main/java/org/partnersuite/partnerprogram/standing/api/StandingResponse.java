package org.partnersuite.partnerprogram.standing.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.partnersuite.partnerprogram.edition.Tier;
import org.partnersuite.partnerprogram.prerequisite.Criteria;
import org.partnersuite.partnerprogram.prerequisite.Criterion;
import org.partnersuite.partnerprogram.prerequisite.CriterionKey;
import org.partnersuite.partnerprogram.standing.Standing;
import org.partnersuite.partnerprogram.tcv.AggregateTcv;
import org.partnersuite.partnerprogram.tcv.ProjectedTcv;
import org.partnersuite.platform.rest.Money;
import org.partnersuite.platform.rest.TextBounds;

/** Where a partner stands on a day, and where it goes. */
@Schema(name = "Standing")
record StandingResponse(
        UUID partnerId,

        @Schema(description = "Day for which it is computed.")
        LocalDate date,

        @Schema(description = "Instant whose state of knowledge it uses.")
        Instant asOf,

        @Schema(description = "Number of the program edition whose rules apply.", examples = "1")
        int edition,

        @Schema(description = "The partner's tier on the day. Absent when it has none.") @Nullable
        Tier tier,

        @Schema(description = "Figure (a): aggregate TCV on the day, in the edition's currency.")
        Money aggregateTcv,

        @Schema(
                pattern = TextBounds.LINK,
                description = "Aggregate TCV with its parts and their deals.",
                examples = "/v1/partner-program/partners/01976b3c-5d00-7a10-8f00-000000000001/aggregate-tcv")
        String aggregateTcvLink,

        @Schema(description = "Figure (b): projected for next January. Notices and forecast go by it.")
        ProjectedResponse projected,

        @Schema(description = "Both figures against each tier that has a target, highest first.")
        List<TierFigures> tiers,

        @Schema(description = "The last 13 snapshots at ends of months up to the day, oldest first.")
        List<SnapshotResponse> trend,

        ForecastResponse forecast,

        @Schema(description = "Open notices of shortfalls, as they are now.")
        List<ShortfallNoticeResponse> openNotices,

        @Schema(
                pattern = TextBounds.LINK,
                description = "Link to the open notices.",
                examples = "/v1/partner-program/shortfall-notices?open=true")
        String openNoticesLink) {

    /** A tier's target against both figures. */
    @Schema(name = "StandingTier")
    record TierFigures(
            Tier tier,
            Money target,

            @Schema(description = "Whether aggregate TCV meets it.")
            boolean met,

            @Schema(description = "What aggregate TCV lacks; zero when it is met.")
            Money gap,

            @Schema(description = "Whether the projected figure meets it.")
            boolean projectedMet,

            @Schema(description = "What the projected figure lacks; zero when it is met.")
            Money projectedGap,

            @Schema(
                    pattern = "^-?[0-9]+\\.[0-9]{4}$",
                    description = "Share of the target that the projected figure reaches, rounded down.",
                    examples = "0.6400")
            String projectedShare,

            @Schema(description = "Whether every required prerequisite is met, by what is on record now.")
            boolean prerequisitesMet,

            @Schema(description = "What the tier asks for besides its target, each met or short by how much.")
            List<Criterion> prerequisites) {}

    static StandingResponse of(Standing standing) {
        AggregateTcv tcv = standing.measure().tcv();
        ProjectedTcv projected = standing.projection().tcv();
        String currency = tcv.edition().currency();
        UUID partner = standing.measure().partnerId();
        Instant asOf = standing.measure().asOf();
        StandingLinks links = new StandingLinks(partner, tcv.day(), asOf);
        return new StandingResponse(
                partner,
                tcv.day(),
                asOf,
                tcv.edition().number(),
                standing.tier(),
                new Money(tcv.amount(), currency),
                links.aggregateTcv(),
                ProjectedResponse.of(projected, links),
                tiers(tcv, projected, standing.prerequisites(), currency),
                standing.trend().stream().map(SnapshotResponse::of).toList(),
                ForecastResponse.of(standing.forecast(), currency),
                standing.openNotices().stream().map(ShortfallNoticeResponse::of).toList(),
                StandingLinks.notices(partner));
    }

    private static List<TierFigures> tiers(
            AggregateTcv tcv, ProjectedTcv projected, List<Criteria> prerequisites, String currency) {
        List<TierFigures> tiers = new ArrayList<>();
        for (int i = 0; i < tcv.standings().size(); i++) {
            var now = tcv.standings().get(i);
            var ahead = projected.standings().get(i);
            tiers.add(new TierFigures(
                    now.tier(),
                    new Money(now.target(), currency),
                    now.met(),
                    new Money(now.gap(), currency),
                    ahead.met(),
                    new Money(ahead.gap(), currency),
                    ahead.share().toPlainString(),
                    prerequisites.get(i).prerequisitesMet(),
                    prerequisites.get(i).criteria().stream()
                            .filter(criterion -> criterion.key() != CriterionKey.AGGREGATE_TCV)
                            .toList()));
        }
        return tiers;
    }
}
