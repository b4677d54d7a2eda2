package org.partnersuite.customersuccess.customer;

import java.util.UUID;

/** An account of the engagement service at one of its versions. */
public record Account(UUID id, long version, String name) {}
