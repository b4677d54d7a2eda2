package org.partnersuite.customersuccess.health.model;

import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * While the fact holds, the band is at most this colour; the score stays.
 *
 * @param when the fact in words
 */
@Schema(name = "HealthBandCap", description = "While the fact holds, the band is at most this colour.")
public record BandCap(
        BandFact key, @Size(max = 200) @Nullable String when, Colour atMost) {}
