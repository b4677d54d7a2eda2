package org.partnersuite.partnerprogram.exchangerate;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * What one unit of a currency was worth in another one from a day on.
 *
 * @param validOn the rate holds from this day until the next one that is dated
 */
public record ExchangeRate(String from, String to, LocalDate validOn, BigDecimal rate) {}
