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
import org.partnersuite.platform.audit.AuditEntry;
import org.partnersuite.platform.audit.FieldChanges;
import org.partnersuite.platform.identity.Caller;
import org.partnersuite.platform.rest.ExternalId;
import org.partnersuite.platform.rest.Fault;
import org.partnersuite.platform.rest.IfMatch;
import org.partnersuite.platform.rest.Json;
import org.partnersuite.platform.rest.Problem;
import org.partnersuite.platform.unitofwork.Change;
import org.partnersuite.platform.unitofwork.Ids;

/** What can be done with partners. Everybody who enters by a partner's id passes {@link #visible}. */
@ApplicationScoped
public class Partners {
    private final PartnerEvents events;

    Partners(PartnerEvents events) {
        this.events = events;
    }

    /** The partner, or 404: also for a partner's caller that asks for another one. PostgreSQL's policies say the same. */
    public Partner visible(Handle db, Caller caller, UUID id) {
        if (caller.partnerId() != null && !caller.partnerId().equals(id)) {
            throw Problem.notFound();
        }
        return PartnerStore.find(db, id).orElseThrow(Problem::notFound);
    }

    /** Which of these partners there are. */
    public static Set<UUID> known(Handle db, Collection<UUID> ids) {
        return PartnerStore.known(db, ids);
    }

    public PartnerTransition transition(Handle db, Caller caller, UUID id, int number) {
        visible(db, caller, id);
        return PartnerStore.transition(db, id, number).orElseThrow(Problem::notFound);
    }

    /** @param id chosen by the caller, or null */
    public Partner create(Change change, @Nullable UUID id, @Nullable ExternalId externalId, PartnerDetails details) {
        Partner partner = Partner.recorded(id == null ? Ids.next() : id, externalId, details, change.now());
        if (!PartnerStore.insert(change.db(), partner)) {
            Problem taken = Problem.conflict("taken", "A partner has this id or external id already.");
            PartnerStore.holder(change.db(), partner.id(), externalId)
                    .ifPresent(held -> taken.with("existingId", held));
            throw taken;
        }
        tell(change, null, partner, "created");
        return partner;
    }

    /** Creates the partner of this external id, or makes it what is given. */
    public Partner upsert(Change change, ExternalId externalId, PartnerDetails details, IfMatch ifMatch) {
        Optional<Partner> known = PartnerStore.lock(change.db(), externalId);
        if (known.isEmpty()) {
            return create(change, null, externalId, details);
        }
        ifMatch.check(known.get().version());
        return save(change, known.get(), known.get().revised(externalId, details, change.now()));
    }

    public Partner locked(Change change, UUID id, IfMatch ifMatch) {
        Partner partner = PartnerStore.lock(change.db(), id).orElseThrow(Problem::notFound);
        ifMatch.check(partner.version());
        return partner;
    }

    public Partner revise(Change change, Partner locked, @Nullable ExternalId externalId, PartnerDetails details) {
        if (externalId != null && !externalId.equals(locked.externalId())) {
            PartnerStore.lock(change.db(), externalId).ifPresent(other -> {
                throw Problem.conflict("taken", "Another partner has this external id.")
                        .with("existingId", other.id());
            });
        }
        return save(change, locked, locked.revised(externalId, details, change.now()));
    }

    /** Moves the partner on, or refuses with every criterion that is not met. */
    public PartnerTransition move(Change change, Partner locked, RequestedTransition asked) {
        LocalDate today = LocalDate.ofInstant(change.now(), ZoneOffset.UTC);
        List<Unmet> unmet = TransitionCriterion.unmet(new Attempt(locked, asked, today));
        if (!unmet.isEmpty()) {
            throw Problem.unprocessable(
                    "criteria_unmet",
                    "The partner cannot become " + asked.to() + " yet; each unmet criterion is listed in errors.",
                    unmet.stream().map(each -> fault(locked, each)).toList());
        }
        PartnerTransition step = PartnerStore.append(
                change.db(),
                locked.id(),
                new PartnerTransition(
                        0,
                        locked.status(),
                        asked.to(),
                        String.valueOf(asked.reason()),
                        asked.agreementSignedOn(),
                        change.now(),
                        change.caller().subject()));
        save(change, locked, locked.become(asked.to(), change.now()));
        return step;
    }

    private Partner save(Change change, Partner before, Partner after) {
        if (after != before) {
            PartnerStore.update(change.db(), after);
            tell(change, before, after, before.status() == after.status() ? "changed" : "moved");
        }
        return after;
    }

    private void tell(Change change, @Nullable Partner before, Partner after, String action) {
        change.audit(new AuditEntry(
                "partner",
                after.id(),
                action,
                FieldChanges.between(
                        before == null ? null : Json.mapper().valueToTree(before),
                        Json.mapper().valueToTree(after))));
        events.changed(change, after);
    }

    private static Fault fault(Partner partner, Unmet unmet) {
        boolean inRequest = unmet.criterion().member() != null;
        String path = "/v1/partner-program/partners/" + partner.id();
        return new Fault(
                unmet.criterion().member(),
                unmet.criterion().key(),
                unmet.sentence(),
                inRequest ? new Fault.Remedy("POST", path + "/transitions") : new Fault.Remedy("PATCH", path));
    }
}
