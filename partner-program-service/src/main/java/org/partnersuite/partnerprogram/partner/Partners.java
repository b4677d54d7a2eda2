package org.partnersuite.partnerprogram.partner;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.partnersuite.partnerprogram.partner.TransitionCriterion.Attempt;
import org.partnersuite.partnerprogram.partner.TransitionCriterion.Unmet;
import org.partnersuite.platform.dailywork.Days;
import org.partnersuite.platform.rest.ExternalId;
import org.partnersuite.platform.rest.Fault;
import org.partnersuite.platform.rest.IfMatch;
import org.partnersuite.platform.rest.Problem;
import org.partnersuite.platform.unitofwork.Change;
import org.partnersuite.platform.unitofwork.Stamp;

/** Operations on partners. */
@ApplicationScoped
public class Partners {
    private final PartnerRepository partners;
    private final Instance<InvitationCheck> invitation;
    private final Instance<ProgramAgreement> agreement;
    private final Instance<PartnerJoined> listeners;
    private final Instance<PartnerMoved> followers;

    Partners(
            PartnerRepository partners,
            @Any Instance<InvitationCheck> invitation,
            @Any Instance<ProgramAgreement> agreement,
            @Any Instance<PartnerJoined> listeners,
            @Any Instance<PartnerMoved> followers) {
        this.partners = partners;
        this.invitation = invitation;
        this.agreement = agreement;
        this.listeners = listeners;
        this.followers = followers;
    }

    /** @throws Problem 404 when the partner does not exist or is hidden by row-level security */
    public static void require(Handle db, UUID id) {
        if (known(db, List.of(id)).isEmpty()) {
            throw Problem.notFound();
        }
    }

    /** Which of these partners there are. */
    public static Set<UUID> known(Handle db, Collection<UUID> ids) {
        return db.createQuery("select id from partner where id = any(:ids)")
                .bindArray("ids", UUID.class, ids)
                .mapTo(UUID.class)
                .set();
    }

    /** The ids of all partners in a status. */
    public static List<UUID> inStatus(Handle db, PartnerStatus status) {
        return db.createQuery("select id from partner where status = :status order by id")
                .bind("status", status)
                .mapTo(UUID.class)
                .list();
    }

    /** Which of these partners participate in the program. */
    public static Set<UUID> participating(Handle db, Collection<UUID> ids) {
        return db.createQuery("select id from partner where id = any(:ids) and status = 'PARTICIPATING'")
                .bindArray("ids", UUID.class, ids)
                .mapTo(UUID.class)
                .set();
    }

    /**
     * @param id chosen by the caller, or null
     * @throws Problem 409 when a partner has the id or the external id
     */
    public Partner create(Change change, @Nullable UUID id, @Nullable ExternalId externalId, PartnerDetails details) {
        requireFree(change, id, externalId);
        Stamp stamp = id == null ? Stamp.of(change) : new Stamp(id, 1, change.now(), change.now());
        return partners.created(change, "created", Partner.recorded(stamp, externalId, details));
    }

    /**
     * Creates or replaces the partner with this external id.
     *
     * @throws Problem 412 for a newer version
     */
    public Partner upsert(
            Change change,
            ExternalId externalId,
            IfMatch ifMatch,
            Function<Optional<Partner>, PartnerDetails> details) {
        Optional<Partner> known = partners.locked(externalId);
        if (known.isEmpty()) {
            ifMatch.checkNone();
            return create(change, null, externalId, details.apply(known));
        }
        Partner partner = known.get();
        ifMatch.check(partner.version());
        partner.revise(externalId, details.apply(known));
        return partners.changed(change, "changed", partner);
    }

    /** @throws Problem 404, 412 for a newer version */
    public Partner locked(Change change, UUID id, IfMatch ifMatch) {
        return partners.locked(change, id, ifMatch);
    }

    /** @throws Problem 409 when another partner has the external id */
    public Partner revise(Change change, Partner locked, @Nullable ExternalId externalId, PartnerDetails details) {
        if (externalId != null && !externalId.equals(locked.externalId())) {
            requireFree(change, null, externalId);
        }
        locked.revise(externalId, details);
        return partners.changed(change, "changed", locked);
    }

    /**
     * Moves the partner on. An invited one that participates has signed the program agreement, and is measured.
     *
     * @throws Problem 422 with every criterion that is not met
     */
    public PartnerTransition move(Change change, Partner locked, TransitionRequest requested) {
        LocalDate today = Days.today(change);
        Optional<LocalDate> signedOn = agreement.stream()
                .flatMap(kept -> kept.signedOn(change.db(), locked.id(), today).stream())
                .findFirst();
        refuseUnmet(
                change,
                new Attempt(
                        locked,
                        requested,
                        today,
                        signedOn.isPresent(),
                        change.caller().subject()));
        boolean joins = locked.status() == PartnerStatus.INVITED && requested.to() == PartnerStatus.PARTICIPATING;
        LocalDate signed = joins ? signedOn.orElse(requested.agreementSignedOn()) : requested.agreementSignedOn();
        PartnerTransition step = PartnerRepository.append(
                change.db(),
                locked.id(),
                new PartnerTransition(
                        0,
                        locked.status(),
                        requested.to(),
                        String.valueOf(requested.reason()),
                        signed,
                        requested.exception(),
                        change.now(),
                        change.caller().subject()));
        PartnerStatus before = locked.status();
        locked.become(requested.to());
        partners.changed(change, "moved", locked);
        followers.forEach(follower -> follower.moved(change, locked.id(), before, requested.to()));
        if (joins) {
            if (signedOn.isEmpty() && signed != null) {
                agreement.forEach(kept -> kept.signed(change, locked.id(), signed));
            }
            listeners.forEach(listener -> listener.joined(change, locked.id(), today));
        }
        return step;
    }

    private void refuseUnmet(Change change, Attempt attempt) {
        Partner partner = attempt.partner();
        List<Fault> faults = new ArrayList<>(TransitionCriterion.unmet(attempt).stream()
                .map(each -> fault(partner, each))
                .toList());
        if (attempt.isInvitation() && attempt.requested().exception() == null) {
            invitation.forEach(check -> faults.addAll(check.unmet(change.db(), partner.id(), attempt.today())));
        }
        if (!faults.isEmpty()) {
            throw Problem.unprocessable(
                    "criteria_unmet",
                    "The partner cannot become " + attempt.to() + " yet; each unmet criterion is listed in errors.",
                    faults);
        }
    }

    /** Waits for concurrent inserts of the same id: a failed insert would fail the whole batch. */
    private static void requireFree(Change change, @Nullable UUID id, @Nullable ExternalId externalId) {
        reserve(change.db(), id);
        reserve(change.db(), externalId);
        PartnerRepository.holder(change.db(), id, externalId).ifPresent(held -> {
            throw Problem.conflict("taken", "Another partner has this id or external id.")
                    .with("existingId", held);
        });
    }

    private static void reserve(Handle db, @Nullable Object key) {
        if (key != null) {
            db.createQuery("select pg_advisory_xact_lock(hashtext(:key))")
                    .bind("key", "partner " + key)
                    .mapTo(String.class)
                    .findOne();
        }
    }

    private static Fault fault(Partner partner, Unmet unmet) {
        boolean inRequest = unmet.criterion().member() != null;
        String path = "/v1/partner-program/partners/" + partner.id();
        return new Fault(
                unmet.criterion().member(),
                unmet.criterion().key(),
                unmet.sentence(),
                inRequest
                        ? new Fault.SuggestedCall("POST", path + "/transitions")
                        : new Fault.SuggestedCall("PATCH", path));
    }
}
