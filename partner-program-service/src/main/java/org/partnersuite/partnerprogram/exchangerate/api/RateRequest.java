package org.partnersuite.partnerprogram.exchangerate.api;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.partnersuite.partnerprogram.exchangerate.ExchangeRate;
import org.partnersuite.platform.rest.Fault;
import org.partnersuite.platform.rest.Problem;

/** A rate to be recorded, or corrected. */
@Schema(examples = "{\"from\":\"EUR\",\"to\":\"USD\",\"validOn\":\"2022-01-03\",\"rate\":\"1.1295\"}")
record RateRequest(
        @Schema(description = "ISO 4217 code.") @Pattern(regexp = "^[A-Z]{3}$") @Size(max = 3)
        String from,

        @Schema(description = "ISO 4217 code.") @Pattern(regexp = "^[A-Z]{3}$") @Size(max = 3)
        String to,

        @Schema(description = "First day of validity. The rate is valid until the next dated rate.")
        LocalDate validOn,

        @Schema(description = "Value of one unit of the first currency in the second.")
        @Pattern(regexp = RateRequest.DECIMAL)
        @Size(max = RateRequest.MAX_DECIMAL)
        String rate) {
    static final String DECIMAL = "^[0-9]{1,9}(\\.[0-9]{1,10})?$";
    static final int MAX_DECIMAL = 20;

    private static final Set<String> CURRENCIES = Currency.getAvailableCurrencies().stream()
            .map(Currency::getCurrencyCode)
            .collect(Collectors.toUnmodifiableSet());

    ExchangeRate exchangeRate() {
        List<Fault> faults = new ArrayList<>();
        check(CURRENCIES.contains(from), "/from", "unknown_code", "Must be an ISO 4217 code such as EUR.", faults);
        check(CURRENCIES.contains(to), "/to", "unknown_code", "Must be an ISO 4217 code such as USD.", faults);
        check(!from.equals(to), "/to", "same_currency", "A currency is worth one of itself.", faults);
        check(new BigDecimal(rate).signum() > 0, "/rate", "out_of_range", "A rate is more than zero.", faults);
        Problem.refuseAny(faults);
        return new ExchangeRate(from, to, validOn, new BigDecimal(rate).stripTrailingZeros());
    }

    private static void check(boolean holds, String at, String code, String detail, List<Fault> faults) {
        if (!holds) {
            faults.add(Fault.at(at, code, detail));
        }
    }
}
