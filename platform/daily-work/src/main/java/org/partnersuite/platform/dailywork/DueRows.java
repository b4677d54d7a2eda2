package org.partnersuite.platform.dailywork;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.partnersuite.platform.unitofwork.Change;

/** Rows of one table that fall due on a day and are processed one by one. */
public abstract class DueRows extends DueWork {
    private final String locking;

    /**
     * @param table its key is {@code id}
     * @param day the day on which a row falls due, of its columns
     * @param waits whether a row waits for its day, of its columns
     */
    protected DueRows(String worker, String table, String day, String waits) {
        super(worker, "select id, " + day + " as day from " + table + " where " + waits);
        this.locking = "select id from " + table + " where id = any(:ids) and " + waits + " and " + day
                + " <= :today order by id for no key update skip locked";
    }

    /** Processes a row, which is locked and still due. */
    protected abstract void work(Change change, UUID id);

    @Override
    protected final int work(Change change, Set<UUID> ids, LocalDate today) {
        List<UUID> due = change.db()
                .createQuery(locking)
                .bindArray("ids", UUID.class, ids)
                .bind("today", today)
                .mapTo(UUID.class)
                .list();
        due.forEach(id -> work(change, id));
        return due.size();
    }
}
