package org.partnersuite.partnerprogram.exchangerate;

import java.time.Instant;
import java.util.UUID;

/**
 * A rate as it stands.
 *
 * @param version counts its corrections from 1
 * @param knownFrom when this value became known here
 */
public record RecordedRate(UUID id, long version, ExchangeRate rate, Instant knownFrom) {}
