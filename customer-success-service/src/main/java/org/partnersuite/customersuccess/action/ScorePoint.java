package org.partnersuite.customersuccess.action;

import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A resulting score, in force from a time until the next one.
 *
 * @param score null without a score
 */
public record ScorePoint(Instant at, @Nullable BigDecimal score) {}
