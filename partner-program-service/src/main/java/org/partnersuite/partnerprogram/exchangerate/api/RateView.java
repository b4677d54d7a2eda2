package org.partnersuite.partnerprogram.exchangerate.api;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jdbi.v3.core.statement.StatementContext;
import org.partnersuite.partnerprogram.exchangerate.ExchangeRates;
import org.partnersuite.partnerprogram.exchangerate.RecordedRate;

/** A rate as callers see it. */
@Schema(name = "ExchangeRate")
public record RateView(
        @Schema(examples = "EUR") String from,
        @Schema(examples = "USD") String to,
        LocalDate validOn,
        @Schema(examples = "1.0842") String rate,
        long version,
        Instant updatedAt) {

    static RateView of(RecordedRate recorded) {
        return new RateView(
                recorded.rate().from(),
                recorded.rate().to(),
                recorded.rate().validOn(),
                recorded.rate().rate().toPlainString(),
                recorded.version(),
                recorded.knownFrom());
    }

    static RateView read(ResultSet row, StatementContext context) throws SQLException {
        return of(ExchangeRates.recorded(row, context));
    }
}
