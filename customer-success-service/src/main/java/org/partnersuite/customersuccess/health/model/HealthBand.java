package org.partnersuite.customersuccess.health.model;

import java.math.BigDecimal;

/** A colour and the lowest score that has it. */
public record HealthBand(Colour band, BigDecimal from) {}
