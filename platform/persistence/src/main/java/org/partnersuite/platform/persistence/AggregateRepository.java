package org.partnersuite.platform.persistence;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.hibernate.jpa.HibernateHints;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.partnersuite.platform.outbox.AggregateStates;
import org.partnersuite.platform.outbox.CurrentStates;
import org.partnersuite.platform.outbox.OutgoingEvent;
import org.partnersuite.platform.rest.IfMatch;
import org.partnersuite.platform.rest.Problem;
import org.partnersuite.platform.unitofwork.AggregateType;
import org.partnersuite.platform.unitofwork.Change;

/**
 * Where the aggregates of a type are kept. A change locks one, calls its verbs and hands it back: the row is written at
 * once, and the audit entry and the event are added to the change.
 */
public interface AggregateRepository<A extends AggregateRoot> extends PanacheRepositoryBase<A, UUID>, AggregateStates {

    AggregateType<A> aggregate();

    /** SQL that locks the rows of {@code :ids} and returns a row for each. Override it to lock a parent first. */
    default String lock() {
        String key = aggregate().key();
        return "select 1 from " + aggregate().table() + " where " + key + " = any(:ids) order by " + key
                + " for no key update";
    }

    /**
     * The aggregate, locked until the transaction ends.
     *
     * @throws Problem 404, 412 for a newer version
     */
    default A locked(Change change, UUID id, IfMatch ifMatch) {
        A found = locked(change, id);
        ifMatch.check(found.version());
        return found;
    }

    /** @throws Problem 404 */
    default A locked(Change change, UUID id) {
        boolean locked = lock(change.db(), List.of(id)) == 1;
        A found = findById(id);
        if (found == null) {
            throw Problem.notFound();
        }
        if (!locked) {
            // It moved to another parent meanwhile: it is locked where it is now.
            getEntityManager().detach(found);
            return locked(change, id);
        }
        return opened(found);
    }

    /**
     * The aggregates that a query finds, locked until the transaction ends.
     *
     * @param query HQL with a total order, so that no two changes wait for each other
     */
    default List<A> locked(String query, @Nullable Object... parameters) {
        List<A> found =
                find(query, parameters).withLock(LockModeType.PESSIMISTIC_WRITE).list();
        found.forEach(this::opened);
        return found;
    }

    /** Stores a new aggregate. */
    default A created(Change change, String action, A aggregate) {
        persistAndFlush(aggregate);
        ObjectNode now = aggregate().audited(aggregate);
        aggregate.record(now);
        aggregate().record(change, action, aggregate, null, now);
        return aggregate;
    }

    /** Records the changes since the aggregate was locked; an unchanged aggregate keeps its version. */
    default A changed(Change change, String action, A aggregate) {
        return changed(change, action, aggregate, null);
    }

    /** @param reason reason of the change, if the aggregate does not store it */
    default A changed(Change change, String action, A aggregate, @Nullable String reason) {
        ObjectNode before = aggregate.recorded();
        ObjectNode now = aggregate().audited(aggregate);
        if (now.equals(before) && !getSession().isDirty()) {
            return aggregate;
        }
        aggregate.touch(change.now());
        flush();
        aggregate.record(now);
        aggregate().record(change, action, aggregate, before, AggregateType.withReason(now, reason));
        return aggregate;
    }

    /** Records the changes of several aggregates, each of which was locked and then changed; their rows go together. */
    default void allChanged(Change change, String action, List<A> aggregates) {
        aggregates.forEach(aggregate -> aggregate.touch(change.now()));
        flush();
        for (A aggregate : aggregates) {
            ObjectNode before = aggregate.recorded();
            ObjectNode now = aggregate().audited(aggregate);
            aggregate.record(now);
            aggregate().record(change, action, aggregate, before, now);
        }
    }

    /** Removes the aggregate; its topic gets a tombstone. */
    default void deleted(Change change, String action, A aggregate) {
        ObjectNode before = aggregate().audited(aggregate);
        delete(aggregate);
        flush();
        aggregate().recordDeletion(change, action, aggregate, before);
    }

    @Override
    default String type() {
        return aggregate().name();
    }

    /** What a re-emission emits of an aggregate. Override it when its changes emit more than one event. */
    default List<OutgoingEvent> states(A aggregate) {
        return List.of(aggregate().state(aggregate));
    }

    @Override
    default List<OutgoingEvent> read(Handle db, Collection<UUID> ids) {
        lock(db, ids);
        return find("id in ?1 order by id", ids).withHint(HibernateHints.HINT_READ_ONLY, true).stream()
                .flatMap(aggregate -> states(aggregate).stream())
                .toList();
    }

    @Override
    default List<UUID> idsAfter(Handle db, @Nullable UUID after, int limit) {
        return CurrentStates.idsAfter(db, aggregate().table(), aggregate().key(), after, limit);
    }

    private int lock(Handle db, Collection<UUID> ids) {
        return db.createQuery(lock())
                .bindArray("ids", UUID.class, ids)
                .mapTo(Integer.class)
                .list()
                .size();
    }

    private A opened(A aggregate) {
        aggregate.record(aggregate().audited(aggregate));
        return aggregate;
    }
}
