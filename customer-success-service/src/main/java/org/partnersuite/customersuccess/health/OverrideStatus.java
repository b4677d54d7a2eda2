package org.partnersuite.customersuccess.health;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Status of an override. */
@Schema(name = "HealthOverrideStatus")
public enum OverrideStatus {
    /** It waits for another person. */
    ASKED,
    /** It holds until the day it expires on. */
    APPROVED,
    REFUSED,
    /** Taken back, or replaced by a later one. */
    ENDED
}
