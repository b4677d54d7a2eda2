package org.partnersuite.customersuccess.health.model;

import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * While the fact holds, the band is at least this colour; the score stays.
 *
 * @param when the fact in words
 */
@Schema(name = "HealthBandFloor", description = "While the fact holds, the band is at least this colour.")
public record BandFloor(
        BandFact key, @Size(max = 200) @Nullable String when, Colour atLeast) {}
