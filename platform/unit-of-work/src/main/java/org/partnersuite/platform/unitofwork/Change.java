package org.partnersuite.platform.unitofwork;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jdbi.v3.core.Handle;
import org.partnersuite.platform.audit.AuditEntry;
import org.partnersuite.platform.identity.Caller;
import org.partnersuite.platform.outbox.OutgoingEvent;
import org.partnersuite.platform.rest.Answer;
import org.partnersuite.platform.rest.batch.Savepoints;

/** An open transaction of one change, or of one chunk of changes. Audit entries and events leave with its commit. */
public final class Change implements Savepoints {
    private final Handle db;
    private final Caller caller;
    private final Instant now;
    private final List<AuditEntry> audit = new ArrayList<>(2);
    private final List<OutgoingEvent> events = new ArrayList<>(2);

    Change(Handle db, Caller caller, Instant now) {
        this.db = db;
        this.caller = caller;
        this.now = now;
    }

    public Handle db() {
        return db;
    }

    public Caller caller() {
        return caller;
    }

    /** The one time of this change: rows, audit and events agree on it. Microseconds, as PostgreSQL keeps them. */
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

    /** How much was recorded so far, to come back to by {@link #forgetSince} after a savepoint was rolled back. */
    public Mark mark() {
        return new Mark(audit.size(), events.size());
    }

    public void forgetSince(Mark mark) {
        audit.subList(mark.audit(), audit.size()).clear();
        events.subList(mark.events(), events.size()).clear();
    }

    /** What a refused item of a batch did is undone, and nothing of it is recorded. */
    @Override
    public Answer within(Supplier<Answer> item) {
        Mark before = mark();
        db.savepoint("item");
        try {
            Answer answer = item.get();
            db.releaseSavepoint("item");
            return answer;
        } catch (RuntimeException refusal) {
            db.rollbackToSavepoint("item");
            forgetSince(before);
            throw refusal;
        }
    }

    /** A position in what a change has recorded. */
    public record Mark(int audit, int events) {}

    List<AuditEntry> auditEntries() {
        return audit;
    }

    List<OutgoingEvent> events() {
        return events;
    }
}
