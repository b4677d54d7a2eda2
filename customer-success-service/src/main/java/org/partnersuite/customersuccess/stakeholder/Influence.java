package org.partnersuite.customersuccess.stakeholder;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How much a stakeholder decides. */
@Schema(name = "StakeholderInfluence")
public enum Influence {
    HIGH,
    MEDIUM,
    LOW
}
