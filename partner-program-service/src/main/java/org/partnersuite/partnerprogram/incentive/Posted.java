package org.partnersuite.partnerprogram.incentive;

import java.math.BigDecimal;
import org.jdbi.v3.core.mapper.Nested;

/**
 * What has been posted for something earned.
 *
 * @param last the newest line
 * @param owed the sum of all lines
 */
record Posted(@Nested IncentiveLine last, BigDecimal owed) {}
