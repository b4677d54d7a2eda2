package org.partnersuite.partnerprogram.training;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whom of our people a partner trains. */
@Schema(name = "TrainingAudience")
public enum TrainingAudience {
    SELLER,
    CONSULTANT,
    ARCHITECT,
    ENGINEER,
    DELIVERY
}
