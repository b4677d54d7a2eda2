package org.partnersuite.partnerprogram.invitation;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.partnersuite.platform.dailywork.DueWork;
import org.partnersuite.platform.unitofwork.Change;

/** Invitations expire on the day after the last day for their answer. */
@Singleton
class InvitationExpiry extends DueWork {
    private final InvitationRepository invitations;

    InvitationExpiry(InvitationRepository invitations) {
        super(
                "benefit-invitation-expiry",
                "select id, answer_by + 1 as day from benefit_invitation where status = 'INVITED'");
        this.invitations = invitations;
    }

    @Override
    protected int work(Change change, Set<UUID> ids, LocalDate today) {
        List<UUID> due = change.db()
                .createQuery("""
                        select id from benefit_invitation
                        where id = any(:ids) and status = 'INVITED' and answer_by < :today
                        order by id for no key update skip locked
                        """)
                .bindArray("ids", UUID.class, ids)
                .bind("today", today)
                .mapTo(UUID.class)
                .list();
        for (UUID id : due) {
            Invitation invitation = invitations.locked(change, id);
            invitation.expire();
            invitations.changed(change, "expired", invitation);
        }
        return due.size();
    }
}
