package org.partnersuite.partnerprogram.recovery;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Status of a recovery plan. */
@Schema(name = "RecoveryStatus")
public enum RecoveryStatus {
    ACTIVE,
    ACHIEVED,
    ABANDONED
}
