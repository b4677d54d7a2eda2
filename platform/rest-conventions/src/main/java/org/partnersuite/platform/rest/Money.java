package org.partnersuite.platform.rest;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Currency;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An amount and its currency, as {@code {"amount":"1234.50","currency":"USD"}}: the decimal is a string, so that no
 * client reads it as a binary float. It fits {@code numeric(19,4)}.
 *
 * @param currency an ISO 4217 code
 */
@Schema(examples = "{\"amount\":\"1234.50\",\"currency\":\"USD\"}")
public record Money(
        @Schema(
                type = SchemaType.STRING,
                pattern = "^-?[0-9]{1,15}(\\.[0-9]{1,4})?$",
                maxLength = 21,
                examples = "1234.50")
        @JsonFormat(shape = JsonFormat.Shape.STRING)
        BigDecimal amount,

        @Schema(pattern = "^[A-Z]{3}$", maxLength = 3, examples = "USD")
        String currency) {

    public static final int MAX_INTEGER_DIGITS = 15;
    public static final int MAX_SCALE = 4;

    /** The detail of a fault of an amount that does not fit. */
    public static final String BOUNDS =
            "Must be a decimal with at most " + MAX_INTEGER_DIGITS + " integer digits and " + MAX_SCALE + " decimals.";

    public Money {
        if (!holds(amount)) {
            throw new IllegalArgumentException(BOUNDS);
        }
        Currency.getInstance(currency);
        amount = written(amount);
    }

    /** Whether a decimal can be an amount; this depends on its digits and scale, whatever its exponent. */
    public static boolean holds(BigDecimal amount) {
        return (long) amount.precision() - amount.scale() <= MAX_INTEGER_DIGITS
                && (amount.signum() == 0
                        || amount.scale() <= MAX_SCALE
                        || amount.stripTrailingZeros().scale() <= MAX_SCALE);
    }

    @JsonCreator
    static Money of(@JsonProperty("amount") String amount, @JsonProperty("currency") String currency) {
        return new Money(new BigDecimal(amount), currency);
    }

    public static Money zero(String currency) {
        return new Money(BigDecimal.ZERO, currency);
    }

    public Money plus(Money other) {
        if (!currency.equals(other.currency)) {
            throw new IllegalArgumentException("amounts of two currencies have no sum");
        }
        return new Money(amount.add(other.amount), currency);
    }

    /** Two decimals, and the third and fourth where they are not zero: one amount has one spelling. */
    public static BigDecimal written(BigDecimal amount) {
        BigDecimal bare = amount.signum() == 0 ? BigDecimal.ZERO : amount.stripTrailingZeros();
        return bare.scale() < 2 ? bare.setScale(2, RoundingMode.UNNECESSARY) : bare;
    }
}
