package org.partnersuite.partnerprogram.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.partnersuite.partnerprogram.partner.Partners;
import org.partnersuite.platform.dailywork.Days;
import org.partnersuite.platform.rest.ExternalId;
import org.partnersuite.platform.rest.Fault;
import org.partnersuite.platform.rest.IfMatch;
import org.partnersuite.platform.rest.Problem;
import org.partnersuite.platform.unitofwork.Change;
import org.partnersuite.platform.unitofwork.Rows;
import org.partnersuite.platform.unitofwork.Stamp;
import org.partnersuite.platform.unitofwork.Violation;

/**
 * Adds and revises the facts of one kind. A partner's caller writes its own; of another's it learns nothing.
 *
 * @param rules the faults of a draft of its kind
 */
public record Facts<F extends Fact<D>, D>(FactType<F, D> type, BiFunction<Handle, F, List<Fault>> rules) {

    /** Of a kind without rules of its own. */
    public Facts(FactType<F, D> type) {
        this(type, (db, fact) -> List.of());
    }

    /** @throws Problem 404 for another partner's, 409 for what is recorded already, 422 with every fault */
    public F add(Change change, Draft<D> draft) {
        return added(change, draft).orElseThrow(Facts::exists);
    }

    /** @throws Problem 404, 412 for a newer version, 409 for what is recorded already, 422 with every fault */
    public F revise(Change change, UUID id, IfMatch ifMatch, Function<F, Draft<D>> revision) {
        F before = change.db()
                .createQuery(type.aggregate().select() + " where t.id = :id for no key update")
                .bind("id", id)
                .map(Rows.of(type.row()))
                .findOne()
                .orElseThrow(Problem::notFound);
        ifMatch.check(before.version());
        Draft<D> draft = revision.apply(before);
        F after = made(before.stamp().next(change.now()), change, draft);
        List<Fault> faults = new ArrayList<>();
        if (!before.partnerId().equals(after.partnerId())) {
            faults.add(Fault.at("/partnerId", "not_changeable", "It stays with its partner."));
        }
        check(change, after, faults);
        if (after.details().equals(before.details()) && after.term().equals(before.term())) {
            return before;
        }
        try {
            type.table().update(change.db(), List.of(after));
        } catch (RuntimeException refused) {
            throw isTaken(refused) ? exists() : refused;
        }
        type.aggregate().changed(change, "revised", before, after);
        return after;
    }

    /** Adds the fact with this external id, or revises it. */
    public F put(Change change, ExternalId key, IfMatch ifMatch, Function<Optional<F>, Draft<D>> draft) {
        Optional<UUID> known = known(change.db(), key);
        if (known.isEmpty()) {
            ifMatch.checkNone();
            Optional<F> added = added(change, draft.apply(Optional.empty()));
            if (added.isPresent()) {
                return added.get();
            }
            // Another request may have added it since: then this one revises.
            known = known(change.db(), key);
        }
        return revise(change, known.orElseThrow(Facts::exists), ifMatch, fact -> draft.apply(Optional.of(fact)));
    }

    private Optional<F> added(Change change, Draft<D> draft) {
        F fact = made(Stamp.of(change), change, draft);
        check(change, fact, List.of());
        if (!type.table().insert(change.db(), List.of(fact))) {
            return Optional.empty();
        }
        type.aggregate().created(change, "recorded", fact);
        return Optional.of(fact);
    }

    private Optional<UUID> known(Handle db, ExternalId key) {
        return db.createQuery("select t.id from " + type.aggregate().table()
                        + " t where t.external_source = :source and t.external_id = :externalId")
                .bind("source", key.source())
                .bind("externalId", key.id())
                .mapTo(UUID.class)
                .findOne();
    }

    private F made(Stamp stamp, Change change, Draft<D> draft) {
        Term term = Term.of(draft.from(), draft.to(), Days.today(change));
        return type.maker().of(stamp, draft.partnerId(), draft.details(), term);
    }

    private void check(Change change, F fact, List<Fault> more) {
        UUID partner = change.caller().partnerId();
        if (partner != null && !partner.equals(fact.partnerId())) {
            throw Problem.notFound();
        }
        List<Fault> faults = new ArrayList<>(more);
        if (Partners.known(change.db(), List.of(fact.partnerId())).isEmpty()) {
            faults.add(Fault.at("/partnerId", "unknown_partner", "There is no such partner."));
        }
        if (fact.term().to() != null && fact.term().to().isBefore(fact.term().from())) {
            faults.add(Fault.at("/to", "before_start", "The last day must not be before the first."));
        }
        faults.addAll(rules.apply(change.db(), fact));
        if (!faults.isEmpty()) {
            throw Problem.unprocessable(
                    "partner_record_refused", "The record of the partner breaks rules, listed in errors.", faults);
        }
    }

    private boolean isTaken(RuntimeException refused) {
        String table = type.aggregate().table();
        return Violation.of(refused, table + "_once") || Violation.of(refused, table + "_external_id_unique");
    }

    private static Problem exists() {
        return Problem.conflict(
                "recorded_already", "The same is recorded for some of these days, or the external id is taken.");
    }
}
