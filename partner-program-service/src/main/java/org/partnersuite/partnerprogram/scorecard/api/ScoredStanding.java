package org.partnersuite.partnerprogram.scorecard.api;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.partnersuite.partnerprogram.edition.Tier;
import org.partnersuite.partnerprogram.standing.ShortfallNotice;
import org.partnersuite.partnerprogram.standing.Snapshot;
import org.partnersuite.platform.rest.Money;

@Schema(name = "ScoredStanding", description = "Where the partner stood at the end of the newest month.")
record ScoredStanding(
        @Schema(description = "Last day of the month.") LocalDate day,

        @Schema(description = "Aggregate TCV on the day.") Money aggregateTcv,

        @Schema(description = "Projected for the January after the day.")
        Money projected,

        @Schema(description = "False when a deal that would count has no rate.")
        boolean complete,

        @Schema(description = "Highest target that the projected figure meets; absent for none.") @Nullable
        Tier projectedTarget,

        @Schema(description = "Open notices of a shortfall.", examples = "1")
        int openNotices) {

    static ScoredStanding of(Snapshot snapshot, List<ShortfallNotice> notices) {
        return new ScoredStanding(
                snapshot.day(),
                new Money(snapshot.aggregateTcv(), snapshot.currency()),
                new Money(snapshot.projected(), snapshot.currency()),
                snapshot.complete(),
                snapshot.projectedTarget(),
                notices.size());
    }
}
