package org.partnersuite.customersuccess.health;

import java.math.BigDecimal;
import org.partnersuite.customersuccess.health.model.Rating;

/**
 * @param overallWeight per cent of the whole score when every input is known
 * @param effectiveWeight per cent of this score, with the weight of missing inputs spread; 0 when missing itself
 */
public record ScoredInput(Rating rating, BigDecimal overallWeight, BigDecimal effectiveWeight) {}
