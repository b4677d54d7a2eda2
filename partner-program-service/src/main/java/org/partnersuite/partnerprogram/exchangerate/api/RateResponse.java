package org.partnersuite.partnerprogram.exchangerate.api;

import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.partnersuite.partnerprogram.exchangerate.ExchangeRate;
import org.partnersuite.partnerprogram.exchangerate.RecordedRate;

@Schema(name = "ExchangeRate", description = "What one unit of a currency is worth in another one from a day on.")
record RateResponse(
        @Schema(description = "ISO 4217.", maxLength = 3, pattern = "^[A-Z]{3}$", examples = "EUR")
        String from,

        @Schema(description = "ISO 4217.", maxLength = 3, pattern = "^[A-Z]{3}$", examples = "USD")
        String to,

        @Schema(description = "It holds from this day until the next one that is dated.")
        LocalDate validOn,

        @Schema(maxLength = RateRequest.MAX_DECIMAL, pattern = RateRequest.DECIMAL, examples = "1.0842")
        String rate,

        @Schema(description = "Counts its corrections from 1.", examples = "1")
        long version,

        @Schema(description = "Since when this value is known.")
        Instant updatedAt) {

    static RateResponse of(RecordedRate recorded) {
        ExchangeRate rate = recorded.rate();
        return new RateResponse(
                rate.from(),
                rate.to(),
                rate.validOn(),
                rate.rate().toPlainString(),
                recorded.version(),
                recorded.knownFrom());
    }
}
