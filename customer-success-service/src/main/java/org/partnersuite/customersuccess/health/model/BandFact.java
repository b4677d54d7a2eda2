package org.partnersuite.customersuccess.health.model;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Facts besides the inputs that hold a band at a colour. */
@Schema(name = "HealthBandFact")
public enum BandFact {
    /** An incident of severity 1 is open. */
    SEVERITY_1_OPEN,
    /** The customer's sponsor left, and none is named. */
    SPONSOR_LEFT,
    /** A payment is overdue by more than 30 days. */
    PAYMENT_OVERDUE
}
