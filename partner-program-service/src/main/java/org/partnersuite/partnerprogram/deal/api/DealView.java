package org.partnersuite.partnerprogram.deal.api;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jdbi.v3.core.statement.StatementContext;
import org.jspecify.annotations.Nullable;
import org.partnersuite.partnerprogram.deal.DealState;
import org.partnersuite.partnerprogram.deal.DealStatus;
import org.partnersuite.partnerprogram.deal.DealTerms;
import org.partnersuite.platform.rest.ExternalId;
import org.partnersuite.platform.rest.Money;

/** A deal as callers see it. */
@Schema(name = "Deal")
public record DealView(
        UUID id,
        long version,
        @Nullable UUID partnerId,

        @Schema(description = "The opportunity of the engagement service that it comes from; absent for a fed deal.")
        @Nullable
        UUID opportunityId,

        @Nullable ExternalId externalId,
        @Schema(examples = "Data platform") String name,
        @Schema(examples = "Northwind") @Nullable String client,
        DealStatus status,

        @Schema(description = "Planned while open, then the day it was won or lost.") @Nullable
        LocalDate closeDate,

        Money partnerPortion,
        @Nullable Money valueAddPortion,

        @Schema(description = "Total contract value: the partner's portion and our value-add portion.")
        Money tcv,

        @Schema(description = "False without a value-add portion: such a deal does not count.")
        boolean qualifies,

        @Schema(description = "Since when this is known.") Instant knownFrom,

        @Schema(description = "Until when this was known; absent while it is.") @Nullable
        Instant knownTo) {

    public static DealView of(DealState state) {
        DealTerms terms = state.terms();
        return new DealView(
                state.dealId(),
                state.version(),
                terms.partnerId(),
                state.opportunityId(),
                state.externalId(),
                terms.name(),
                terms.client(),
                terms.status(),
                terms.closeDate(),
                new Money(terms.partnerPortion(), terms.currency()),
                terms.valueAddPortion() == null ? null : new Money(terms.valueAddPortion(), terms.currency()),
                new Money(terms.tcv(), terms.currency()),
                terms.qualifies(),
                state.knownFrom(),
                state.knownTo());
    }

    static DealView read(ResultSet row, StatementContext context) throws SQLException {
        return of(DealState.read(row, context));
    }
}
