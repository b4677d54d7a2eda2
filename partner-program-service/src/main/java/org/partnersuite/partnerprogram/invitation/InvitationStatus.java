package org.partnersuite.partnerprogram.invitation;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Status of a benefit invitation. */
@Schema(name = "BenefitInvitationStatus")
public enum InvitationStatus {
    INVITED,
    ACCEPTED,
    DECLINED,
    /** The partner did not answer by the last day. */
    EXPIRED
}
