package org.partnersuite.customersuccess.health.model;

import org.jspecify.annotations.Nullable;

/**
 * A band after caps and floors.
 *
 * @param rule the cap or floor that changed it; null when none did
 */
public record HeldBand(Colour band, @Nullable BandFact rule) {}
