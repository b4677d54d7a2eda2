package org.partnersuite.partnerprogram.exchangerate;

import java.time.Instant;
import java.util.UUID;
import org.jdbi.v3.core.mapper.Nested;

/**
 * A rate as it stands.
 *
 * @param version counts its corrections from 1
 * @param knownFrom when this value became known here
 */
public record RecordedRate(UUID id, long version, @Nested ExchangeRate rate, Instant knownFrom) {}
