package org.partnersuite.customersuccess.subscription;

import java.util.UUID;

/** The line of a won opportunity that a subscription comes from. */
public record DealLine(UUID opportunityId, UUID lineId) {}
