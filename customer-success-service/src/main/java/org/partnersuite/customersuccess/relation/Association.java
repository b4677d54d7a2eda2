package org.partnersuite.customersuccess.relation;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a partner is to a customer (PP-12). */
@Schema(name = "PartnerAssociation")
public enum Association {
    /** Named by the customer for a subscription; it alone earns incentives on it. */
    PARTNER_OF_RECORD,
    /** Serves the customer without being its partner of record. */
    OTHER
}
