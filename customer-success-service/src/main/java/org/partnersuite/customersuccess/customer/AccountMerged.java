package org.partnersuite.customersuccess.customer;

import java.util.UUID;

/** The engagement service merged one account into another. */
public record AccountMerged(UUID merged, UUID survivor) {}
