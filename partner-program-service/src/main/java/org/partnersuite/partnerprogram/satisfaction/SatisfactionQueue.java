package org.partnersuite.partnerprogram.satisfaction;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.partnersuite.platform.dailywork.Days;
import org.partnersuite.platform.parkedwork.ParkedWork;
import org.partnersuite.platform.parkedwork.WorkQueue;
import org.partnersuite.platform.parkedwork.WorkQueue.Backlog;
import org.partnersuite.platform.unitofwork.Change;

/** Partners whose points may have changed: a survey of theirs was told, or other rules hold. */
@Singleton
class SatisfactionQueue implements WorkQueue {
    static final String WORKER = "satisfaction";

    private static final String FIRST = "select partner_id, due_at from satisfaction_due d where "
            + ParkedWork.without(WORKER, "d.partner_id") + " order by d.due_at, d.partner_id limit :limit";

    private final SatisfactionMeasures measures;

    SatisfactionQueue(SatisfactionMeasures measures) {
        this.measures = measures;
    }

    /** Puts partners in; one that is in already is due from then on. */
    static void put(Handle db, Collection<UUID> partners, Instant now) {
        db.createUpdate("""
                        insert into satisfaction_due (partner_id, due_at)
                        select id, :now from unnest(cast(:partners as uuid[])) as p (id) order by id
                        on conflict (partner_id) do update set due_at = excluded.due_at
                        """)
                .bindArray("partners", UUID.class, partners)
                .bind("now", now)
                .execute();
    }

    /** All of which a survey is known. */
    static void putAll(Handle db, Instant now) {
        put(
                db,
                db.createQuery("select distinct partner_id from survey_answer where partner_id is not null")
                        .mapTo(UUID.class)
                        .list(),
                now);
    }

    @Override
    public String worker() {
        return WORKER;
    }

    @Override
    public Set<UUID> due(Handle db, Instant now, int limit) {
        return new LinkedHashSet<>(db.createQuery(FIRST)
                .bind("limit", limit)
                .map((row, context) -> row.getObject(1, UUID.class))
                .list());
    }

    /** Takes partners out first, so that a survey that arrives meanwhile puts its partner in again. */
    @Override
    public int work(Change change, Set<UUID> partners) {
        List<UUID> taken = change.db()
                .createQuery("""
                        delete from satisfaction_due where partner_id in (
                            select partner_id from satisfaction_due where partner_id = any(:ids)
                            order by partner_id for update skip locked)
                        returning partner_id
                        """)
                .bindArray("ids", UUID.class, partners)
                .mapTo(UUID.class)
                .list();
        taken.stream().sorted().forEach(partner -> compute(change, partner));
        return taken.size();
    }

    @Override
    public Backlog backlog(Handle db, Instant now, int limit) {
        return db.createQuery("select count(*), min(due_at) from (" + FIRST + ") waiting")
                .bind("limit", limit)
                .map((row, context) -> Backlog.of(row.getLong(1), row.getObject(2, OffsetDateTime.class)))
                .one();
    }

    /** Each fiscal year with a project, and those that had one. */
    private void compute(Change change, UUID partner) {
        Map<Integer, Satisfaction> known = new TreeMap<>();
        Satisfactions.of(change.db(), partner).forEach(each -> known.put(each.fiscalYear(), each));
        Set<Integer> years = new TreeSet<>(known.keySet());
        SurveyAnswers.completions(change.db(), partner)
                .forEach(day -> years.add(measures.yearOf(change.db(), day).year()));
        for (int year : years) {
            Satisfactions.put(change, known.get(year), measures.take(change.db(), partner, year, Days.today(change)));
        }
    }
}
