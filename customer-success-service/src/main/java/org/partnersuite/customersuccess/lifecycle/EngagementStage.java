package org.partnersuite.customersuccess.lifecycle;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The five stages of the partner engagement models, in their order. KPIs are computed for each. */
@Schema(name = "LifecycleEngagementStage")
public enum EngagementStage {
    LAND,
    ONBOARD,
    ADOPT,
    EXPAND,
    RENEW
}
