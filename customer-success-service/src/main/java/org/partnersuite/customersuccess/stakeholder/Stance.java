package org.partnersuite.customersuccess.stakeholder;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a stakeholder thinks of the solution. */
@Schema(name = "StakeholderStance")
public enum Stance {
    SUPPORTER,
    NEUTRAL,
    CRITIC
}
