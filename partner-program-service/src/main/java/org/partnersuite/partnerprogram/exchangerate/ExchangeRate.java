package org.partnersuite.partnerprogram.exchangerate;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jdbi.v3.core.mapper.reflect.ColumnName;

/**
 * Value of one unit of a currency in another one from a day on.
 *
 * @param validOn first day of validity, until the next dated rate
 */
public record ExchangeRate(
        @ColumnName("from_currency") String from,
        @ColumnName("to_currency") String to,
        LocalDate validOn,
        BigDecimal rate) {

    public ExchangeRate {
        rate = rate.stripTrailingZeros();
    }
}
