package org.partnersuite.customersuccess.health.model;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import java.math.BigDecimal;

/** A colour and the lowest score that has it. */
public record HealthBand(
        Colour band, @DecimalMin("1") @DecimalMax("10") BigDecimal from) {}
