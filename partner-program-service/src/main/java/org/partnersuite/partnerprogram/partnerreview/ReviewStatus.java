package org.partnersuite.partnerprogram.partnerreview;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Status of a monthly review. */
@Schema(name = "PartnerReviewStatus")
public enum ReviewStatus {
    PLANNED,
    HELD,
    CANCELLED
}
