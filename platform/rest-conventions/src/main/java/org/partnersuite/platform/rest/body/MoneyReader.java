package org.partnersuite.platform.rest.body;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.partnersuite.platform.rest.Money;

/** Reads {@code {"amount":"1234.50","currency":"USD"}}; it reports the faults of both members. */
final class MoneyReader implements ValueReader {
    private static final Pattern DECIMAL = Pattern.compile("-?[0-9]{1,100}(\\.[0-9]{1,100})?");
    private static final Pattern AMOUNT =
            Pattern.compile("-?[0-9]{1," + Money.MAX_INTEGER_DIGITS + "}(\\.[0-9]{1," + Money.MAX_SCALE + "})?");
    private static final Set<String> CURRENCIES = Currency.getAvailableCurrencies().stream()
            .map(Currency::getCurrencyCode)
            .collect(Collectors.toUnmodifiableSet());

    @Override
    public @Nullable Object read(JsonNode json, Pointer at, Faults faults) {
        if (!json.isObject()) {
            return ValueReader.refuse(json, at, faults, "an object of amount and currency");
        }
        int before = faults.count();
        checkNames(json, at, faults);
        String amount = member(json, "amount", "a decimal in quotes such as \"1234.50\"", at, faults);
        String currency = member(json, "currency", "an ISO 4217 code such as USD", at, faults);
        if (amount != null && !AMOUNT.matcher(amount).matches()) {
            boolean decimal = DECIMAL.matcher(amount).matches();
            faults.add(at.to("amount"), decimal ? "out_of_range" : "invalid_format", Money.BOUNDS);
        }
        if (currency != null && !CURRENCIES.contains(currency)) {
            faults.add(at.to("currency"), "unknown_code", "Must be an ISO 4217 code such as USD.");
        }
        return amount == null || currency == null || faults.count() > before
                ? null
                : new Money(new BigDecimal(amount), currency);
    }

    @Override
    public void checkNames(JsonNode json, Pointer at, Faults faults) {
        for (String name : (Iterable<String>) json::fieldNames) {
            if (!name.equals("amount") && !name.equals("currency")) {
                RecordReader.refuseUnknown(at.to(name), faults);
            }
        }
    }

    private static @Nullable String member(JsonNode json, String name, String expectation, Pointer at, Faults faults) {
        JsonNode value = json.get(name);
        if (value == null) {
            faults.add(at.to(name), "required", "This field is required.");
            return null;
        }
        if (!value.isTextual()) {
            ValueReader.refuse(value, at.to(name), faults, expectation);
            return null;
        }
        return value.textValue();
    }
}
