package org.partnersuite.platform.unitofwork;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jdbi.v3.core.Handle;
import org.partnersuite.platform.audit.AuditEntry;
import org.partnersuite.platform.identity.Caller;
import org.partnersuite.platform.outbox.OutgoingEvent;
import org.partnersuite.platform.rest.StoredResponse;
import org.partnersuite.platform.rest.batch.Savepoints;

/** An open transaction of one change, or of one chunk of changes. Audit entries and events leave with its commit. */
public final class Change implements Savepoints {
    private final Handle db;
    private final Caller caller;
    private final Instant now;
    private final PendingWrites pending;
    private final List<AuditEntry> audit = new ArrayList<>(2);
    private final List<OutgoingEvent> events = new ArrayList<>(2);

    Change(Handle db, Caller caller, Instant now, PendingWrites pending) {
        this.db = db;
        this.caller = caller;
        this.now = now;
        this.pending = pending;
    }

    public Handle db() {
        return db;
    }

    public Caller caller() {
        return caller;
    }

    /** Time of this change, shared by rows, audit and events. Microsecond precision, like PostgreSQL. */
    public Instant now() {
        return now;
    }

    /** Whether this change created the aggregate, rather than found it. */
    public boolean isNew(long version, Instant createdAt) {
        return version == 1 && createdAt.equals(now);
    }

    public void audit(AuditEntry entry) {
        audit.add(entry);
    }

    public void event(OutgoingEvent event) {
        events.add(event);
    }

    /**
     * Sets a savepoint. Savepoints are SQL statements, because the connection refuses its own inside JTA.
     *
     * @param name an SQL identifier; one of the same name hides it
     */
    public Savepoint savepoint(String name) {
        pending.flush();
        db.execute("savepoint " + name);
        return new Savepoint(name, audit.size(), events.size());
    }

    /** Releases the savepoint. */
    public void release(Savepoint savepoint) {
        pending.flush();
        db.execute("release savepoint " + savepoint.name());
    }

    /** Rolls back to the savepoint and drops what was recorded since. The savepoint remains. */
    public void rollBackTo(Savepoint savepoint) {
        db.execute("rollback to savepoint " + savepoint.name());
        pending.clear();
        audit.subList(savepoint.audit(), audit.size()).clear();
        events.subList(savepoint.events(), events.size()).clear();
    }

    /** Undoes a refused item of a batch and its records. */
    @Override
    public StoredResponse within(Supplier<StoredResponse> item) {
        Savepoint before = savepoint("item");
        try {
            StoredResponse response = item.get();
            release(before);
            return response;
        } catch (RuntimeException refusal) {
            rollBackTo(before);
            throw refusal;
        }
    }

    /** A position in a change to come back to. */
    public record Savepoint(String name, int audit, int events) {}

    List<AuditEntry> auditEntries() {
        return audit;
    }

    List<OutgoingEvent> events() {
        return events;
    }
}
