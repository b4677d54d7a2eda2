package org.partnersuite.partnerprogram.exchangerate;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jdbi.v3.core.mapper.reflect.ColumnName;

/**
 * What one unit of a currency was worth in another one from a day on.
 *
 * @param validOn the rate holds from this day until the next one that is dated
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
