package org.partnersuite.partnerprogram.offering;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a standard offering holds besides the product of the partner: services of ours, and possibly the partner's core
 * competencies.
 */
@Schema(name = "OfferingContent")
public enum OfferingContent {
    CONSULTING_AND_INTEGRATION,
    MANAGED_SERVICES,
    PARTNER_COMPETENCIES
}
