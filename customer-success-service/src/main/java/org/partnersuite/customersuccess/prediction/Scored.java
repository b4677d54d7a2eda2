package org.partnersuite.customersuccess.prediction;

/**
 * What was predicted of a renewal, and what became of it.
 *
 * @param score greater is more likely to renew
 */
public record Scored(double score, boolean renewed) {}
