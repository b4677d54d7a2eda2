package org.partnersuite.platform.dailywork;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.partnersuite.platform.parkedwork.ParkedWork;
import org.partnersuite.platform.parkedwork.WorkQueue;
import org.partnersuite.platform.unitofwork.Change;

/**
 * Rows that fall due on a day. Each is processed once, whatever number of instances run and however long all were down:
 * the work locks its row, skips one that another instance holds, and leaves it no longer due. What the work opens is
 * dated by the row's day, not by the day on which it was found.
 */
public abstract class DueWork implements WorkQueue {
    private final String worker;
    private final String due;

    /**
     * @param worker lower case; it names the worker in metrics and among parked work
     * @param dueRows a select of the columns {@code id} and {@code day}, which an index finds by the day
     */
    protected DueWork(String worker, String dueRows) {
        this.worker = worker;
        this.due = "select d.id, d.day from (" + dueRows + ") d where d.day <= :today and "
                + ParkedWork.without(worker, "d.id") + " order by d.day, d.id limit :limit";
    }

    /**
     * Processes rows that were due, all or none; those that are no longer due, or locked elsewhere, are skipped.
     *
     * @return how many were done
     */
    protected abstract int work(Change change, Set<UUID> ids, LocalDate today);

    @Override
    public final String worker() {
        return worker;
    }

    @Override
    public final Set<UUID> due(Handle db, Instant now, int limit) {
        return new LinkedHashSet<>(db.createQuery(due)
                .bind("today", Days.of(now))
                .bind("limit", limit)
                .map((row, context) -> row.getObject("id", UUID.class))
                .list());
    }

    @Override
    public final int work(Change change, Set<UUID> items) {
        return work(change, items, Days.today(change));
    }

    @Override
    public final Backlog backlog(Handle db, Instant now, int limit) {
        return db.createQuery("select count(*), min(day)::timestamp at time zone 'UTC' from (" + due + ") waiting")
                .bind("today", Days.of(now))
                .bind("limit", limit)
                .map((row, context) -> Backlog.of(row.getLong(1), row.getObject(2, OffsetDateTime.class)))
                .one();
    }
}
