package org.partnersuite.e2e.program.model;

import java.math.BigDecimal;

/** A requirement of a tier held against a partner (PP-4). */
public record Criterion(String key, boolean required, BigDecimal needed, BigDecimal actual) {

    public BigDecimal shortBy() {
        return needed.subtract(actual).max(BigDecimal.ZERO);
    }

    public boolean passes() {
        return !required || shortBy().signum() == 0;
    }

    /** As it is compared. */
    public String told() {
        String outcome = shortBy().signum() == 0 ? "MET" : required ? "SHORT" : "RECOMMENDED_NOT_MET";
        return outcome + " " + Plain.of(shortBy());
    }
}
