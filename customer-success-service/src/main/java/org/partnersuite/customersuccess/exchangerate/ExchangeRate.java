package org.partnersuite.customersuccess.exchangerate;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.jdbi.v3.core.mapper.reflect.ColumnName;

/**
 * Value of one unit of a currency in another one from a day on.
 *
 * @param id of the pair and the day, in the partner program
 * @param version counts its corrections from 1
 * @param validOn first day of validity, until the next dated rate
 */
public record ExchangeRate(
        UUID id,
        long version,
        @ColumnName("from_currency") String from,
        @ColumnName("to_currency") String to,
        LocalDate validOn,
        BigDecimal rate) {}
