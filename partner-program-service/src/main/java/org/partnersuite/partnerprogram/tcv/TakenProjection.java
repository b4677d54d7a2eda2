package org.partnersuite.partnerprogram.tcv;

import java.time.Instant;
import java.util.UUID;

/**
 * A partner's projected figure and its inputs.
 *
 * @param asOf the instant whose knowledge was used; every link to the deals behind it carries it
 */
public record TakenProjection(UUID partnerId, Instant asOf, ProjectedTcv tcv) {}
