package org.partnersuite.partnerprogram.invitation;

import jakarta.inject.Singleton;
import java.util.UUID;
import org.partnersuite.platform.dailywork.DueRows;
import org.partnersuite.platform.unitofwork.Change;

/** Invitations expire on the day after the last day for their answer. */
@Singleton
class InvitationExpiry extends DueRows {
    private final InvitationRepository invitations;

    InvitationExpiry(InvitationRepository invitations) {
        super("benefit-invitation-expiry", "benefit_invitation", "answer_by + 1", "status = 'INVITED'");
        this.invitations = invitations;
    }

    @Override
    protected void work(Change change, UUID id) {
        Invitation invitation = invitations.locked(change, id);
        invitation.expire();
        invitations.changed(change, "expired", invitation);
    }
}
