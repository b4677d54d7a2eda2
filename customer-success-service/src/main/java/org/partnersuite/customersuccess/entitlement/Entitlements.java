package org.partnersuite.customersuccess.entitlement;

import com.fasterxml.jackson.annotation.JsonFormat;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.partnersuite.platform.outbox.AggregateStates;
import org.partnersuite.platform.outbox.CurrentStates;
import org.partnersuite.platform.rest.Fault;
import org.partnersuite.platform.rest.IfMatch;
import org.partnersuite.platform.rest.Problem;
import org.partnersuite.platform.unitofwork.AggregateType;
import org.partnersuite.platform.unitofwork.Change;
import org.partnersuite.platform.unitofwork.Ids;
import org.partnersuite.platform.unitofwork.Rows;
import org.partnersuite.platform.unitofwork.Table;

/** Entitlements of subscriptions. */
public final class Entitlements {
    public static final AggregateType<Entitlement> ENTITLEMENT =
            AggregateType.of("entitlement", "customer-success.entitlement.v1", State::of);

    private static final Table<Entitlement> TABLE = Table.of(ENTITLEMENT.table(), "id", Entitlement.class);

    private Entitlements() {}

    /** Writable fields. */
    public record Draft(
            UUID subscriptionId, String metric, @Nullable String unit, BigDecimal quantity) {}

    /** The data of {@code customer-success.entitlement.v1}. */
    private record State(
            UUID id,
            long version,
            UUID subscriptionId,
            String metric,
            @Nullable String unit,
            @JsonFormat(shape = JsonFormat.Shape.STRING) BigDecimal quantity,
            Instant createdAt,
            Instant updatedAt) {
        static State of(Entitlement entitlement) {
            return new State(
                    entitlement.id(),
                    entitlement.version(),
                    entitlement.subscriptionId(),
                    entitlement.metric(),
                    entitlement.unit(),
                    new BigDecimal(entitlement.quantity().toPlainString()),
                    entitlement.createdAt(),
                    entitlement.updatedAt());
        }
    }

    @Produces
    @Singleton
    static AggregateStates states() {
        return CurrentStates.of(
                ENTITLEMENT.name(), ENTITLEMENT.table(), Rows.of(Entitlement.class, ENTITLEMENT::state));
    }

    /** @throws Problem 409 when the subscription has the metric, 422 for an unknown subscription */
    public static Entitlement add(Change change, Draft draft) {
        if (!isKnown(change.db(), draft.subscriptionId())) {
            throw refused(
                    List.of(Fault.at("/subscriptionId", "unknown_subscription", "There is no such subscription.")));
        }
        Entitlement entitlement = new Entitlement(
                Ids.next(),
                1,
                draft.subscriptionId(),
                draft.metric(),
                draft.unit(),
                draft.quantity(),
                change.now(),
                change.now());
        if (!TABLE.insert(change.db(), List.of(entitlement))) {
            throw Problem.conflict("entitlement_exists", "The subscription has an entitlement of this metric.");
        }
        ENTITLEMENT.created(change, "created", entitlement);
        return entitlement;
    }

    /** @throws Problem 404, 412 for a newer version, 422 with every fault */
    public static Entitlement revise(Change change, UUID id, IfMatch ifMatch, Function<Entitlement, Draft> revision) {
        Entitlement before = change.db()
                .createQuery("select * from entitlement where id = :id for no key update")
                .bind("id", id)
                .mapTo(Entitlement.class)
                .findOne()
                .orElseThrow(Problem::notFound);
        ifMatch.check(before.version());
        Draft draft = revision.apply(before);
        List<Fault> faults = new ArrayList<>();
        if (!before.subscriptionId().equals(draft.subscriptionId())) {
            faults.add(Fault.at("/subscriptionId", "not_changeable", "It stays with its subscription."));
        }
        if (!before.metric().equals(draft.metric())) {
            faults.add(Fault.at("/metric", "not_changeable", "Another metric is another entitlement."));
        }
        if (!faults.isEmpty()) {
            throw refused(faults);
        }
        Entitlement after = before.revised(draft.unit(), draft.quantity(), change.now());
        if (Objects.equals(after.unit(), before.unit()) && after.quantity().compareTo(before.quantity()) == 0) {
            return before;
        }
        TABLE.update(change.db(), List.of(after));
        ENTITLEMENT.changed(change, "changed", before, after);
        return after;
    }

    private static boolean isKnown(Handle db, UUID subscription) {
        return db.createQuery("select exists (select from held_subscription where id = :id)")
                .bind("id", subscription)
                .mapTo(Boolean.class)
                .one();
    }

    private static Problem refused(List<Fault> faults) {
        return Problem.unprocessable("entitlement_refused", "The entitlement breaks rules, listed in errors.", faults);
    }
}
