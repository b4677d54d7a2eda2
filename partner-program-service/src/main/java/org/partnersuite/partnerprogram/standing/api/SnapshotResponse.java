package org.partnersuite.partnerprogram.standing.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.partnersuite.partnerprogram.deal.ProjectedPart;
import org.partnersuite.partnerprogram.deal.TcvPart;
import org.partnersuite.partnerprogram.edition.Tier;
import org.partnersuite.partnerprogram.standing.Snapshot;
import org.partnersuite.platform.rest.Money;
import org.partnersuite.platform.rest.TextBounds;

/** Where a partner stood at the end of a month, as it was known then. */
@Schema(name = "StandingSnapshot")
record SnapshotResponse(
        UUID partnerId,

        @Schema(description = "Counts the partner's snapshots.", examples = "7")
        int number,

        @Schema(description = "Last day of the month.") LocalDate day,

        @Schema(description = "What became known later is in no figure.")
        Instant knownAt,

        @Schema(description = "Number of the program edition that it used.", examples = "1")
        int edition,

        @Schema(description = "Figure (a): aggregate TCV on that day.")
        Money aggregateTcv,

        @Schema(description = "Figure (b): projected for the January after that day.")
        Money projected,

        List<Part> parts,

        @Schema(description = "False when deals are excluded because they have no rate.")
        boolean complete,

        @Schema(description = "By aggregate TCV. Absent when no target is met.") @Nullable
        Tier highestTargetMet,

        @Schema(description = "By the projected figure. Absent when it meets no target.") @Nullable
        Tier projectedTarget,

        @Schema(
                pattern = TextBounds.LINK,
                description = "The standing of that day, with links to its deals.",
                examples = "/v1/partner-program/partners/01976b3c-5d00-7a10-8f00-000000000001/standing")
        String link) {

    /** A part of either figure, and the deals behind it. */
    @Schema(name = "StandingSnapshotPart")
    record Part(
            @Schema(
                    pattern = "^[A-Z_]+$",
                    description = "WON, LOST, PIPELINE of aggregate TCV; WON_THIS_YEAR, LOST_THIS_YEAR, OPEN_THIS_YEAR,"
                            + " OPEN_NEXT_YEAR of the projected figure.",
                    examples = "OPEN_NEXT_YEAR")
            String part,

            Money amount,

            @Schema(
                    pattern = TextBounds.LINK,
                    description = "Link to the deals in the sum.",
                    examples = "/v1/partner-program/partners/01976b3c-5d00-7a10-8f00-000000000001/deals?status=OPEN")
            String link) {}

    static SnapshotResponse of(Snapshot snapshot) {
        StandingLinks links = new StandingLinks(snapshot.partnerId(), snapshot.day(), snapshot.knownAt());
        String currency = snapshot.currency();
        return new SnapshotResponse(
                snapshot.partnerId(),
                snapshot.number(),
                snapshot.day(),
                snapshot.knownAt(),
                snapshot.edition(),
                new Money(snapshot.aggregateTcv(), currency),
                new Money(snapshot.projected(), currency),
                List.of(
                        new Part("WON", new Money(snapshot.wonLastYear(), currency), links.counted(TcvPart.WON)),
                        new Part("LOST", new Money(snapshot.lostLastYear(), currency), links.counted(TcvPart.LOST)),
                        new Part("PIPELINE", new Money(snapshot.pipeline(), currency), links.counted(TcvPart.PIPELINE)),
                        part(ProjectedPart.WON_THIS_YEAR, new Money(snapshot.wonThisYear(), currency), links),
                        part(ProjectedPart.LOST_THIS_YEAR, new Money(snapshot.lostThisYear(), currency), links),
                        part(ProjectedPart.OPEN_THIS_YEAR, new Money(snapshot.openThisYear(), currency), links),
                        part(ProjectedPart.OPEN_NEXT_YEAR, new Money(snapshot.openNextYear(), currency), links)),
                snapshot.complete(),
                snapshot.highestTargetMet(),
                snapshot.projectedTarget(),
                links.standing());
    }

    private static Part part(ProjectedPart part, Money amount, StandingLinks links) {
        return new Part(part.name(), amount, links.deals(part, true));
    }
}
