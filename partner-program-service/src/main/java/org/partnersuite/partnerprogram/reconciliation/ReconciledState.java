package org.partnersuite.partnerprogram.reconciliation;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How a deal of either side compares with the other; each deal is in exactly one state. */
@Schema(name = "ReconciledState")
public enum ReconciledState {
    /** Both sides have it, with the same amount. */
    MATCHED,
    /** Both sides have it, with different amounts. */
    AMOUNT_DIFFERS,
    /** The partner has it and we do not. */
    MISSING_ON_OUR_SIDE,
    /** We have it and the partner does not. */
    MISSING_ON_THEIR_SIDE
}
