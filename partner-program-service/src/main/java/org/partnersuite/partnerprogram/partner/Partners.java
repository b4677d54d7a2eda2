package org.partnersuite.partnerprogram.partner;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.partnersuite.partnerprogram.partner.TransitionCriterion.Attempt;
import org.partnersuite.partnerprogram.partner.TransitionCriterion.Unmet;
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

    Partners(PartnerRepository partners) {
        this.partners = partners;
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
    public Partner upsert(Change change, ExternalId externalId, PartnerDetails details, IfMatch ifMatch) {
        Optional<Partner> known = partners.locked(externalId);
        if (known.isEmpty()) {
            ifMatch.checkNone();
            return create(change, null, externalId, details);
        }
        Partner partner = known.get();
        ifMatch.check(partner.version());
        partner.revise(externalId, details);
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
     * Moves the partner on.
     *
     * @throws Problem 422 with every criterion that is not met
     */
    public PartnerTransition move(Change change, Partner locked, TransitionRequest requested) {
        LocalDate today = LocalDate.ofInstant(change.now(), ZoneOffset.UTC);
        List<Unmet> unmet = TransitionCriterion.unmet(new Attempt(locked, requested, today));
        if (!unmet.isEmpty()) {
            throw Problem.unprocessable(
                    "criteria_unmet",
                    "The partner cannot become " + requested.to() + " yet; each unmet criterion is listed in errors.",
                    unmet.stream().map(each -> fault(locked, each)).toList());
        }
        PartnerTransition step = PartnerRepository.append(
                change.db(),
                locked.id(),
                new PartnerTransition(
                        0,
                        locked.status(),
                        requested.to(),
                        String.valueOf(requested.reason()),
                        requested.agreementSignedOn(),
                        change.now(),
                        change.caller().subject()));
        locked.become(requested.to());
        partners.changed(change, "moved", locked);
        return step;
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
