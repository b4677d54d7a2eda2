package org.partnersuite.partnerprogram.incentive;

import java.time.LocalDate;
import java.util.UUID;

/**
 * An accepted proof of performance: licences in production on a day.
 *
 * @param licences how many are activated by then, of all
 */
record Proof(UUID id, long version, UUID subscriptionId, LocalDate activatedOn, int licences) {}
