package org.partnersuite.partnerprogram.fact;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a caller writes of a fact.
 *
 * @param from the first day; today when null
 * @param to the last day, included; null while no end is known
 */
public record Draft<D>(
        UUID partnerId,
        D details,
        @Nullable LocalDate from,
        @Nullable LocalDate to) {}
