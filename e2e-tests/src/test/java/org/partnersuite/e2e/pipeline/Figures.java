package org.partnersuite.e2e.pipeline;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What one group of a pipeline comes to.
 *
 * @param open dated or not; null where it is not told
 */
public record Figures(
        long won, BigDecimal wonAmount, long lost, @Nullable Long open) {}
