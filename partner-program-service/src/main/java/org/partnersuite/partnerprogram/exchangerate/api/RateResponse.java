package org.partnersuite.partnerprogram.exchangerate.api;

import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.partnersuite.partnerprogram.exchangerate.ExchangeRate;
import org.partnersuite.partnerprogram.exchangerate.RecordedRate;

@Schema(name = "ExchangeRate", description = "Value of one unit of a currency in another one, from a day on.")
record RateResponse(
        @Schema(description = "ISO 4217 code.", maxLength = 3, pattern = "^[A-Z]{3}$", examples = "EUR")
        String from,

        @Schema(description = "ISO 4217 code.", maxLength = 3, pattern = "^[A-Z]{3}$", examples = "USD")
        String to,

        @Schema(description = "First day of validity. The rate is valid until the next dated rate.")
        LocalDate validOn,

        @Schema(maxLength = RateRequest.MAX_DECIMAL, pattern = RateRequest.DECIMAL, examples = "1.0842")
        String rate,

        @Schema(description = "Number of this correction, from 1.", examples = "1")
        long version,

        @Schema(description = "Time at which this value was recorded.")
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
