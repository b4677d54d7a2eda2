package org.partnersuite.partnerprogram.standing;

import java.math.BigDecimal;
import org.partnersuite.partnerprogram.edition.Tier;

/** What a participating partner is held against: its tier's target. */
record Requirement(Tier tier, BigDecimal target, String currency) {}
