package org.partnersuite.partnerprogram.partneraction;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who carries an action out. */
@Schema(name = "PartnerActionSide")
public enum ActionSide {
    VENDOR,
    PARTNER
}
