package org.partnersuite.customersuccess.health;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.partnersuite.customersuccess.health.HealthPreview.Status;
import org.partnersuite.customersuccess.health.model.HealthModel;
import org.partnersuite.customersuccess.health.model.HealthModelRules;
import org.partnersuite.platform.parkedwork.ParkedWork;
import org.partnersuite.platform.parkedwork.QueueWork;
import org.partnersuite.platform.parkedwork.WorkQueue;
import org.partnersuite.platform.rest.Fault;
import org.partnersuite.platform.rest.Problem;
import org.partnersuite.platform.unitofwork.Change;
import org.partnersuite.platform.unitofwork.Ids;
import org.partnersuite.platform.unitofwork.Table;
import org.partnersuite.platform.unitofwork.WorkLoop;
import org.partnersuite.platform.unitofwork.WorkLoop.Pace;

/**
 * Computes what drafts of models would change: the bands of all subscriptions of their offer before and after, by
 * segment. Nothing is stored but the counts.
 */
@Singleton
public class HealthPreviews implements WorkQueue {
    static final String WORKER = "health-previews";

    private static final int PAGE = 1000;
    private static final Table<HealthPreview> TABLE = Table.of("health_model_preview", "id", HealthPreview.class);
    private static final String WAITING = "select id, asked_at from health_model_preview where status = 'WAITING' and "
            + ParkedWork.without(WORKER, "id") + " order by asked_at, id limit :limit";

    private final QueueWork work;
    private final WorkLoop loop;

    HealthPreviews(QueueWork work) {
        this.work = work;
        this.loop = work.loop(this, Pace.every(Duration.ofSeconds(2)));
    }

    void start(@Observes StartupEvent started) {
        loop.start();
    }

    public void wakeUp() {
        loop.wakeUp();
    }

    /** Computes all that wait. */
    public void computeAll() {
        while (work.step(this)) {
            // Each turn is a batch of its own.
        }
    }

    /** @throws Problem 422 with every fault of the model */
    public static HealthPreview ask(Change change, HealthModel draft) {
        List<Fault> faults = HealthModelRules.faults(draft);
        if (!faults.isEmpty()) {
            throw Problem.unprocessable(
                    "health_model_refused", "With this model some inputs would have no score.", faults);
        }
        HealthPreview preview = new HealthPreview(
                Ids.next(), draft, Status.WAITING, null, change.caller().subject(), change.now(), null);
        TABLE.insert(change.db(), List.of(preview));
        return preview;
    }

    public static Optional<HealthPreview> find(Handle db, UUID id) {
        return db.createQuery("select * from health_model_preview where id = :id")
                .bind("id", id)
                .mapTo(HealthPreview.class)
                .findOne();
    }

    @Override
    public String worker() {
        return WORKER;
    }

    @Override
    public Set<UUID> due(Handle db, Instant now, int limit) {
        return new LinkedHashSet<>(db.createQuery(WAITING)
                .bind("limit", 1)
                .map((row, context) -> row.getObject(1, UUID.class))
                .list());
    }

    @Override
    public int work(Change change, Set<UUID> previewIds) {
        List<HealthPreview> waiting = locked(change, previewIds);
        for (HealthPreview preview : waiting) {
            List<BandCounts> counts = counts(change.db(), preview.model(), HealthQueue.day(change.now()));
            TABLE.update(
                    change.db(),
                    List.of(new HealthPreview(
                            preview.id(),
                            preview.model(),
                            Status.DONE,
                            counts,
                            preview.askedBy(),
                            preview.askedAt(),
                            change.now())));
        }
        return waiting.size();
    }

    @Override
    public void parked(Change change, UUID previewId) {
        change.db()
                .createUpdate("update health_model_preview set status = 'FAILED', computed_at = :now where id = :id")
                .bind("now", change.now())
                .bind("id", previewId)
                .execute();
    }

    @Override
    public Backlog backlog(Handle db, Instant now, int limit) {
        return db.createQuery("select count(*), min(asked_at) from (" + WAITING + ") waiting")
                .bind("limit", limit)
                .map((row, context) -> Backlog.of(row.getLong(1), row.getObject(2, OffsetDateTime.class)))
                .one();
    }

    private static List<HealthPreview> locked(Change change, Set<UUID> ids) {
        return change.db()
                .createQuery("""
                        select * from health_model_preview where id = any(:ids) and status <> 'DONE'
                        order by id for update skip locked
                        """)
                .bindArray("ids", UUID.class, ids)
                .mapTo(HealthPreview.class)
                .list();
    }

    private static List<BandCounts> counts(Handle db, HealthModel model, LocalDate today) {
        BandCounts.Tally tally = new BandCounts.Tally();
        UUID after = null;
        List<UUID> page = page(db, model.offer(), after);
        while (!page.isEmpty()) {
            List<ScoringCase> cases = ScoringCases.of(db, page, today);
            Map<UUID, String> segments =
                    segments(db, cases.stream().map(ScoringCase::customerId).collect(Collectors.toSet()));
            for (ScoringCase each : cases) {
                HealthState before = each.before();
                tally.add(
                        segments.get(each.customerId()),
                        before == null ? null : before.band(),
                        each.decide(model, today).result().resultBand());
            }
            after = page.getLast();
            page = page(db, model.offer(), after);
        }
        return tally.counts();
    }

    private static List<UUID> page(Handle db, String offer, @Nullable UUID after) {
        return db.createQuery("select s.id from " + HealthModels.SCORED_BY
                        + " and (cast(:after as uuid) is null or s.id > cast(:after as uuid)) order by s.id limit "
                        + PAGE)
                .bind("offer", offer)
                .bind("after", after)
                .mapTo(UUID.class)
                .list();
    }

    private static Map<UUID, String> segments(Handle db, Collection<UUID> customers) {
        Map<UUID, String> segments = new HashMap<>();
        db.createQuery("select customer_id, segment from segments_of_customers(:ids)")
                .bindArray("ids", UUID.class, customers)
                .map((row, context) -> Map.entry(row.getObject(1, UUID.class), row.getString(2)))
                .forEach(entry -> segments.put(entry.getKey(), entry.getValue()));
        return segments;
    }
}
