package org.partnersuite.partnerprogram.omission;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Status of an omission review. */
@Schema(name = "OmissionStatus")
public enum OmissionStatus {
    UNDER_REVIEW,
    /** We have the deal now, and it counts from its date. */
    ACCEPTED,
    REJECTED
}
