package org.partnersuite.partnerprogram.partnerreview;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.partnersuite.partnerprogram.edition.Tier;
import org.partnersuite.partnerprogram.partneraction.ActionSide;
import org.partnersuite.partnerprogram.reconciliation.ReconciledState;
import org.partnersuite.platform.rest.Money;

/**
 * The figures of a review, as they were known when it was held.
 *
 * @param asOf what became known later is in no figure
 */
@Schema(name = "PartnerReviewPack", description = "The figures of the review, as they were known when it was held.")
public record ReviewPack(
        Instant asOf,

        @Schema(description = "Day for which the figures were computed.")
        LocalDate date,

        @Schema(description = "Aggregate TCV on that day.") Money aggregateTcv,

        @Schema(description = "Projected for the January after.")
        Money projected,

        @Schema(description = "Parts of the projected figure: wins, losses and the open pipeline.")
        List<PackPart> parts,

        @Schema(description = "The projected figure against each tier that has a target, highest first.")
        List<PackTier> tiers,

        @Schema(description = "Both figures at the last ends of months, oldest first.")
        List<PackMonth> trend,

        PackForecast forecast,

        @Schema(description = "Shortfalls that went on.") List<PackNotice> openNotices,

        @Schema(description = "The partner's own pipeline against our deals.")
        List<PackGroup> reconciliation,

        @Schema(description = "Open actions of both sides, the most important first.")
        List<PackAction> actions) {

    /** A part of the projected figure. */
    @Schema(name = "PartnerReviewPart")
    public record PackPart(
            @Schema(pattern = "^[A-Z_]+$", examples = "OPEN_THIS_YEAR")
            String part,

            @Schema(examples = "7") long deals,
            Money amount) {}

    /** The projected figure against a tier. */
    @Schema(name = "PartnerReviewTier")
    public record PackTier(Tier tier, Money target, boolean met, Money gap) {}

    /** Both figures at the end of a month. */
    @Schema(name = "PartnerReviewMonth")
    public record PackMonth(LocalDate day, Money aggregateTcv, Money projected) {}

    /** The forecast for January. */
    @Schema(name = "PartnerReviewForecast")
    public record PackForecast(
            LocalDate measuringDay,

            @Schema(pattern = "^[A-Z_]+$", examples = "ADDITIVE_GROWTH_BY_MONTH")
            String method,

            Money amount,
            @Nullable Money low,
            @Nullable Money high) {}

    /** A shortfall that went on. */
    @Schema(name = "PartnerReviewNotice")
    public record PackNotice(UUID id, Tier tier, Money shortBy, LocalDate openedOn) {}

    /** Deals of both sides in one state. */
    @Schema(name = "PartnerReviewReconciled")
    public record PackGroup(
            ReconciledState state,
            @Schema(examples = "7") long theirs,
            @Schema(examples = "6") long ours) {}

    /** An open action. */
    @Schema(name = "PartnerReviewAction")
    public record PackAction(
            UUID id,

            @Schema(maxLength = 500, examples = "Agree on the price with Northwind")
            String what,

            ActionSide side,
            @Schema(maxLength = 200, examples = "Pat Roe") String owner,
            LocalDate dueOn,
            @Schema(examples = "1") int priority) {}
}
