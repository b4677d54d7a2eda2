package org.partnersuite.partnerprogram.invitation;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.partnersuite.platform.persistence.AggregateRepository;
import org.partnersuite.platform.unitofwork.AggregateType;
import org.partnersuite.platform.unitofwork.Stamp;

/** Where invitations are kept. */
@ApplicationScoped
public class InvitationRepository implements AggregateRepository<Invitation> {
    public static final AggregateType<Invitation> INVITATION =
            new AggregateType<>("benefit-invitation", "partner-program.benefit-invitation.v1", State::of, Audited::of);

    @Override
    public AggregateType<Invitation> aggregate() {
        return INVITATION;
    }

    /** Whether the partner has accepted an invitation to a benefit. */
    public static boolean isAccepted(Handle db, UUID partner, String benefit) {
        return db.createQuery("select exists (select from benefit_invitation"
                        + " where partner_id = :partner and benefit = :benefit and status = 'ACCEPTED')")
                .bind("partner", partner)
                .bind("benefit", benefit)
                .mapTo(Boolean.class)
                .one();
    }

    /** The data of {@code partner-program.benefit-invitation.v1}. */
    private record State(
            @JsonUnwrapped Stamp stamp,
            UUID partnerId,
            String benefit,
            @JsonUnwrapped InvitationDetails details,
            @Nullable String person,
            InvitationStatus status,
            @Nullable Instant answeredAt) {
        static State of(Invitation invitation) {
            InvitationAnswer answer = invitation.answer();
            return new State(
                    invitation.stamp(),
                    invitation.partnerId(),
                    invitation.benefit(),
                    invitation.details(),
                    invitation.person(),
                    invitation.status(),
                    answer == null ? null : answer.answeredAt());
        }
    }

    private record Audited(
            UUID partnerId,
            String benefit,
            @JsonUnwrapped InvitationDetails details,
            @Nullable String person,
            String invitedBy,
            InvitationStatus status,
            @JsonUnwrapped @Nullable InvitationAnswer answer) {
        static Audited of(Invitation invitation) {
            return new Audited(
                    invitation.partnerId(),
                    invitation.benefit(),
                    invitation.details(),
                    invitation.person(),
                    invitation.invitedBy(),
                    invitation.status(),
                    invitation.answer());
        }
    }
}
