package org.partnersuite.customersuccess.lifecycle;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What a role is in a stage. */
public enum RaciValue {
    @JsonProperty("R")
    RESPONSIBLE,
    @JsonProperty("A")
    ACCOUNTABLE,
    @JsonProperty("R/A")
    RESPONSIBLE_AND_ACCOUNTABLE,
    @JsonProperty("C")
    CONSULTED,
    @JsonProperty("I")
    INFORMED;

    public boolean isAccountable() {
        return this == ACCOUNTABLE || this == RESPONSIBLE_AND_ACCOUNTABLE;
    }

    /** Whether somebody must fill the role. */
    public boolean isNeeded() {
        return isAccountable() || this == RESPONSIBLE;
    }
}
