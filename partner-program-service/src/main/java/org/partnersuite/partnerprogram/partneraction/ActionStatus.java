package org.partnersuite.partnerprogram.partneraction;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Status of an action. */
@Schema(name = "PartnerActionStatus")
public enum ActionStatus {
    OPEN,
    DONE,
    DROPPED
}
