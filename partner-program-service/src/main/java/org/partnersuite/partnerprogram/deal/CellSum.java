package org.partnersuite.partnerprogram.deal;

import java.math.BigDecimal;

/** The deals of one partner with one status, close quarter, currency and qualification, summed. */
public record CellSum(
        DealStatus status, int closeQuarter, boolean qualifies, String currency, long deals, BigDecimal amount) {}
