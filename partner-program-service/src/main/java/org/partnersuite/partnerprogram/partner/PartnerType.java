package org.partnersuite.partnerprogram.partner;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What kind of company a partner is: VAR resells, AGENT mediates, MSP manages, VAR_MSP_HYBRID does both. */
@Schema(name = "PartnerType")
public enum PartnerType {
    VAR,
    AGENT,
    VAR_MSP_HYBRID,
    MSP,
    SERVICE_PROVIDER
}
