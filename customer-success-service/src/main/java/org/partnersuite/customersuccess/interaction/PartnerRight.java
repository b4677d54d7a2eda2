package org.partnersuite.customersuccess.interaction;

import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.partnersuite.customersuccess.stakeholder.PartnerWriting;
import org.partnersuite.platform.identity.Caller;
import org.partnersuite.platform.rest.Problem;

/** A partner changes the touches of its own people, with customers whose success manager it is or that it serves otherwise. */
public final class PartnerRight {
    private PartnerRight() {}

    /** @throws Problem 404 for a touch that the partner does not see, 403 for one that it does not write */
    public static void check(Handle db, Caller caller, Interaction interaction) {
        UUID partner = caller.partnerId();
        if (partner == null) {
            return;
        }
        PartnerWriting.ofTouch(db, caller, interaction.customerId());
        if (!partner.equals(interaction.details().partnerId())) {
            throw Problem.of(
                    403, "own_touches_only", "A partner changes the touches of its own people only.", List.of());
        }
    }
}
