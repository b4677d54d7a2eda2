package org.partnersuite.partnerprogram.training;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What training is for: to design, develop and launch offerings, to integrate, or to sell. */
@Schema(name = "TrainingPurpose")
public enum TrainingPurpose {
    OFFERING,
    INTEGRATION,
    SALES
}
