package org.partnersuite.partnerprogram.invitation;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.partnersuite.partnerprogram.counterpart.Counterparts;
import org.partnersuite.partnerprogram.counterpart.Vacancies;
import org.partnersuite.partnerprogram.entitlement.Entitled;
import org.partnersuite.partnerprogram.entitlement.Entitlements;
import org.partnersuite.partnerprogram.partner.Partners;
import org.partnersuite.platform.dailywork.Days;
import org.partnersuite.platform.rest.Fault;
import org.partnersuite.platform.rest.IfMatch;
import org.partnersuite.platform.rest.Problem;
import org.partnersuite.platform.unitofwork.Change;
import org.partnersuite.platform.unitofwork.Stamp;

/**
 * A partner is invited to what its tier gives by invitation, and accepts, declines or lets it expire. What the tier includes
 * needs no invitation; what it does not give is refused, also when the tier has changed before the answer.
 */
@ApplicationScoped
public class Invitations {
    private static final String INCLUDED = "included";

    private final InvitationRepository invitations;
    private final Entitlements entitlements;

    Invitations(InvitationRepository invitations, Entitlements entitlements) {
        this.invitations = invitations;
        this.entitlements = entitlements;
    }

    /** The writable fields of an invitation. */
    public record Draft(UUID partnerId, String benefit, InvitationDetails details) {}

    /** @throws Problem 422 with every fault */
    public Invitation invite(Change change, Draft draft) {
        LocalDate today = Days.today(change);
        List<Fault> faults = new ArrayList<>(faults(draft.details(), today));
        String person = null;
        if (Partners.known(change.db(), Set.of(draft.partnerId())).isEmpty()) {
            faults.add(Fault.at("/partnerId", "unknown_partner", "There is no such partner."));
        } else {
            faults.addAll(benefitFaults(change.db(), draft.partnerId(), draft.benefit(), today));
            Optional<String> role = Vacancies.roleOf(draft.benefit());
            person = role.flatMap(each -> Counterparts.on(change.db(), draft.partnerId(), each, today))
                    .map(counterpart -> counterpart.details().person())
                    .orElse(null);
            if (role.isPresent() && person == null) {
                faults.add(new Fault(
                        "/benefit",
                        "nobody_named",
                        "Nobody of ours is " + role.get() + " of the partner today. Name somebody first.",
                        new Fault.SuggestedCall("POST", "/v1/partner-program/counterparts")));
            }
        }
        refuseAny(faults);
        return invitations.created(
                change,
                "invited",
                new Invitation(
                        Stamp.of(change),
                        draft.partnerId(),
                        draft.benefit(),
                        draft.details(),
                        person,
                        change.caller().subject(),
                        InvitationStatus.INVITED,
                        null));
    }

    /** @throws Problem 404, 412, 422 with every fault, or when it is no longer INVITED */
    public Invitation revise(Change change, UUID id, IfMatch ifMatch, Function<Invitation, Draft> revision) {
        Invitation invitation = invitations.locked(change, id, ifMatch);
        requireInvited(invitation);
        Draft draft = revision.apply(invitation);
        List<Fault> faults = new ArrayList<>(faults(draft.details(), Days.today(change)));
        if (!draft.partnerId().equals(invitation.partnerId())) {
            faults.add(Fault.at("/partnerId", "not_changeable", "An invitation stays with its partner."));
        }
        if (!draft.benefit().equals(invitation.benefit())) {
            faults.add(Fault.at("/benefit", "not_changeable", "An invitation stays with its benefit."));
        }
        refuseAny(faults);
        invitation.revise(draft.details());
        return invitations.changed(change, "revised", invitation);
    }

    /** @throws Problem 404, 412, 422 when it is no longer INVITED, or the tier does not give it any more */
    public Invitation accept(Change change, UUID id, IfMatch ifMatch) {
        Invitation invitation = answerable(change, id, ifMatch);
        List<Fault> faults = new ArrayList<>(
                benefitFaults(change.db(), invitation.partnerId(), invitation.benefit(), Days.today(change)));
        faults.removeIf(fault -> INCLUDED.equals(fault.code()));
        refuseAny(faults);
        invitation.accept(answer(change, null));
        return invitations.changed(change, "accepted", invitation);
    }

    /** @throws Problem 404, 412, 422 when it is no longer INVITED */
    public Invitation decline(Change change, UUID id, IfMatch ifMatch, @Nullable String reason) {
        Invitation invitation = answerable(change, id, ifMatch);
        invitation.decline(answer(change, reason));
        return invitations.changed(change, "declined", invitation);
    }

    private Invitation answerable(Change change, UUID id, IfMatch ifMatch) {
        Invitation invitation = invitations.locked(change, id, ifMatch);
        requireInvited(invitation);
        if (Days.today(change).isAfter(invitation.details().answerBy())) {
            throw refused(List.of(Fault.at(
                    null,
                    "too_late",
                    "The last day for an answer was " + invitation.details().answerBy() + ".")));
        }
        return invitation;
    }

    private List<Fault> benefitFaults(Handle db, UUID partner, String code, LocalDate day) {
        Entitled entitled = entitlements.on(db, partner, day).orElse(null);
        if (entitled == null) {
            return List.of(Fault.at("/benefit", "no_edition", "No edition of the program is in force."));
        }
        return entitled.benefit(code)
                .map(benefit -> switch (entitled.level(benefit)) {
                    case INVITE_ONLY -> List.<Fault>of();
                    case INCLUDED ->
                        List.of(Fault.at(
                                "/benefit", INCLUDED, "The tier includes this benefit: it needs no invitation."));
                    case NOT_INCLUDED ->
                        List.of(Fault.at(
                                "/benefit",
                                "not_in_tier",
                                entitled.tier() == null
                                        ? "The partner has no tier, and this benefit is not for it."
                                        : "The tier " + entitled.tier() + " does not have this benefit."));
                })
                .orElseGet(() -> List.of(Fault.at("/benefit", "unknown_benefit", "The edition has no such benefit.")));
    }

    private static List<Fault> faults(InvitationDetails details, LocalDate today) {
        List<Fault> faults = new ArrayList<>();
        if (details.answerBy().isBefore(today)) {
            faults.add(Fault.at("/answerBy", "in_the_past", "The partner has until today at least."));
        }
        if (details.takesPlaceOn() != null && details.takesPlaceOn().isBefore(details.answerBy())) {
            faults.add(Fault.at("/answerBy", "out_of_order", "The partner answers before it takes place."));
        }
        return faults;
    }

    private static InvitationAnswer answer(Change change, @Nullable String reason) {
        return new InvitationAnswer(change.caller().subject(), change.now(), reason);
    }

    private static void requireInvited(Invitation invitation) {
        if (invitation.status() != InvitationStatus.INVITED) {
            throw Problem.unprocessable(
                    "status_refused",
                    "The invitation is " + invitation.status() + ".",
                    List.of(Fault.at(null, "other_status", "It has to be INVITED.")));
        }
    }

    private static void refuseAny(List<Fault> faults) {
        if (!faults.isEmpty()) {
            throw refused(faults);
        }
    }

    private static Problem refused(List<Fault> faults) {
        return Problem.unprocessable(
                "benefit_invitation_refused", "The invitation breaks rules, listed in errors.", faults);
    }
}
