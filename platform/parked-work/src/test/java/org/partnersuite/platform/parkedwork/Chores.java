package org.partnersuite.platform.parkedwork;

import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.partnersuite.platform.unitofwork.Change;

/** Days as texts, which the work turns into dates; some texts fail in one way or another. */
final class Chores implements WorkQueue {
    static final String DAY = "2026-11-29";
    static final String NO_DATE = "soon";
    static final String OUT_OF_RANGE = "9999999-12-31";
    static final String A_BUG = "bug";
    static final String ENDLESS = "endless";
    static final String REFUSED_AT_COMMIT = "1970-01-01";
    static final String AWAY = "away";

    static void createTables(Jdbi owner) {
        owner.useHandle(db -> db.createScript("""
                        create table chore (id uuid primary key, day text not null, due_at timestamptz not null);
                        create table known_day (day date primary key);
                        create table chore_done (id uuid primary key,
                            day date references known_day deferrable initially deferred);
                        insert into known_day values ('2026-11-29');
                        """).execute());
    }

    @Override
    public String worker() {
        return "chores";
    }

    @Override
    public Set<UUID> due(Handle db, Instant now, int limit) {
        return new LinkedHashSet<>(db.createQuery("select id from chore where due_at <= :now and "
                        + ParkedWork.without("chores", "chore.id") + " order by due_at, id limit :limit")
                .bind("now", now)
                .bind("limit", limit)
                .mapTo(UUID.class)
                .list());
    }

    @Override
    public int work(Change change, Set<UUID> items) {
        Handle db = change.db();
        List<String> days = db.createQuery("select day from chore where id = any(:ids)")
                .bindArray("ids", UUID.class, items)
                .mapTo(String.class)
                .list();
        if (days.contains(AWAY)) {
            throw new IllegalStateException(new SQLException("deadlock", "40P01"));
        }
        if (days.contains(A_BUG)) {
            throw new ArithmeticException("by zero \0");
        }
        if (days.contains(ENDLESS)) {
            throw new StackOverflowError();
        }
        return db.createUpdate("""
                        with taken as (delete from chore where id = any(:ids) returning id, day)
                        insert into chore_done select id, day::date from taken
                        """).bindArray("ids", UUID.class, items).execute();
    }

    @Override
    public Backlog backlog(Handle db, Instant now, int limit) {
        return db.createQuery("select count(*), min(due_at) from chore where due_at <= :now and "
                        + ParkedWork.without("chores", "chore.id"))
                .bind("now", now)
                .map((row, context) -> Backlog.of(row.getLong(1), row.getObject(2, OffsetDateTime.class)))
                .one();
    }
}
