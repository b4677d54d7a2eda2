package org.partnersuite.partnerprogram.standing.api;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.partnersuite.partnerprogram.edition.Tier;
import org.partnersuite.partnerprogram.standing.ShortfallNotice;
import org.partnersuite.platform.dailywork.Days;
import org.partnersuite.platform.rest.Money;
import org.partnersuite.platform.rest.TextBounds;
import org.partnersuite.platform.unitofwork.Stamp;

@Schema(
        name = "ShortfallNotice",
        description = "The projected figure of a partner was short of its tier's target at the end of a month.")
record ShortfallNoticeResponse(
        @JsonUnwrapped Stamp stamp,
        UUID partnerId,

        @Schema(description = "Tier that the partner is held against.")
        Tier tier,

        Money required,

        @Schema(description = "Projected figure at the end of the month that was judged last.")
        Money projected,

        @Schema(description = "What was missing then; zero once it is met.")
        Money shortBy,

        @Schema(description = "Whether the shortfall goes on.")
        boolean open,

        @Schema(description = "The day after the month in which it began.")
        LocalDate openedOn,

        @Schema(description = "Last day of the month that was judged last.")
        LocalDate judgedFor,

        @Schema(description = "The day after the month in which it ended.") @Nullable
        LocalDate closedOn,

        ShortfallNotice.@Nullable Closed closedBecause,

        @Schema(
                pattern = TextBounds.LINK,
                description = "The standing by which it was judged last, with links to its deals.",
                examples = "/v1/partner-program/partners/01976b3c-5d00-7a10-8f00-000000000001/standing")
        String link) {

    static ShortfallNoticeResponse of(ShortfallNotice notice) {
        LocalDate day = notice.judgedFor();
        return new ShortfallNoticeResponse(
                new Stamp(notice.id(), notice.version(), notice.createdAt(), notice.updatedAt()),
                notice.partnerId(),
                notice.tier(),
                new Money(notice.required(), notice.currency()),
                new Money(notice.actual(), notice.currency()),
                new Money(notice.shortBy(), notice.currency()),
                notice.open(),
                notice.openedOn(),
                day,
                notice.closedOn(),
                notice.closedBecause(),
                new StandingLinks(notice.partnerId(), day, Days.at(day.plusDays(1))).standing());
    }
}
