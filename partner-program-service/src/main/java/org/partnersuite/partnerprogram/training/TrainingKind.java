package org.partnersuite.partnerprogram.training;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a training was: delivery of managed security services, standard or custom, which tiers count; or by its purpose, to
 * design, develop and launch offerings, to integrate, or to sell.
 */
@Schema(name = "TrainingKind")
public enum TrainingKind {
    STANDARD,
    CUSTOM,
    OFFERING,
    INTEGRATION,
    SALES
}
