package org.partnersuite.partnerprogram.assessment;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.partnersuite.partnerprogram.edition.Edition;
import org.partnersuite.partnerprogram.edition.Editions;
import org.partnersuite.partnerprogram.tcv.Measures;
import org.partnersuite.partnerprogram.tcv.TakenMeasure;
import org.partnersuite.partnerprogram.tiering.TierTerm;
import org.partnersuite.partnerprogram.tiering.Tiers;
import org.partnersuite.platform.dailywork.Days;
import org.partnersuite.platform.parkedwork.ParkedWork;
import org.partnersuite.platform.parkedwork.WorkQueue;
import org.partnersuite.platform.unitofwork.Change;

/**
 * Measures the partners of runs, some at a time. Their results and the run's progress commit together: after a crash the
 * rest goes on, and what was measured stays. Deals and rates are read as they were known when the run began.
 */
@Singleton
public class Assessments implements WorkQueue {
    static final String WORKER = "assessments";

    /** Few, so that a run shows progress and a crash costs little. */
    private static final int BATCH = 100;

    private static final String WAITING = "select id, created_at from assessment_result where status = 'WAITING' and "
            + ParkedWork.without(WORKER, "id") + " order by created_at, id limit :limit";

    private final Measures measures;
    private final Editions editions;

    Assessments(Measures measures, Editions editions) {
        this.measures = measures;
        this.editions = editions;
    }

    @Override
    public String worker() {
        return WORKER;
    }

    @Override
    public Set<UUID> due(Handle db, Instant now, int limit) {
        return new LinkedHashSet<>(db.createQuery(WAITING)
                .bind("limit", Math.min(limit, BATCH))
                .map((row, context) -> row.getObject(1, UUID.class))
                .list());
    }

    @Override
    public int work(Change change, Set<UUID> ids) {
        List<AssessmentResult> waiting = ResultStore.lockWaiting(change.db(), ids);
        Map<UUID, TierTerm> held = Tiers.on(
                change.db(), waiting.stream().map(AssessmentResult::partnerId).toList(), Days.today(change));
        List<AssessmentResult> computed = new ArrayList<>();
        Map<UUID, Integer> byRun = new TreeMap<>();
        for (AssessmentResult result : waiting) {
            computed.add(compute(change, result, Optional.ofNullable(held.get(result.partnerId()))));
            if (result.runId() != null) {
                byRun.merge(result.runId(), 1, Integer::sum);
            }
        }
        ResultStore.update(change.db(), computed);
        byRun.forEach((run, more) -> progress(change, run, more, 0));
        return waiting.size();
    }

    @Override
    public void parked(Change change, UUID id) {
        for (AssessmentResult result : ResultStore.lockWaiting(change.db(), Set.of(id))) {
            change.db()
                    .createUpdate("update assessment_result set status = 'FAILED', updated_at = :now where id = :id")
                    .bind("now", change.now())
                    .bind("id", id)
                    .execute();
            if (result.runId() != null) {
                progress(change, result.runId(), 1, 1);
            }
        }
    }

    @Override
    public Backlog backlog(Handle db, Instant now, int limit) {
        return db.createQuery("select count(*), min(created_at) from (" + WAITING + ") waiting")
                .bind("limit", limit)
                .map((row, context) -> Backlog.of(row.getLong(1), row.getObject(2, OffsetDateTime.class)))
                .one();
    }

    /** Measures one partner as of its instant, by the prerequisites that are frozen already. */
    AssessmentResult compute(Change change, AssessmentResult waiting, Optional<TierTerm> held) {
        Edition edition = editions.find(change.db(), waiting.edition()).orElseThrow();
        TakenMeasure measure =
                measures.take(change.db(), waiting.partnerId(), waiting.day(), waiting.asOf(), waiting.edition());
        FrozenInputs inputs = FrozenInputs.of(measure, waiting.facts());
        return waiting.computed(
                inputs, Outcome.of(edition, inputs), held.map(TierTerm::tier).orElse(null), change.now());
    }

    /** Makes a result again from what is kept with it; empty while it waits. */
    public Optional<Outcome> again(Handle db, AssessmentResult result) {
        return result.inputs()
                .map(inputs -> Outcome.of(editions.find(db, inputs.edition()).orElseThrow(), inputs));
    }

    /** The run is locked after its results, so the last of two batches sees the other's. */
    private static void progress(Change change, UUID runId, int more, int failed) {
        RunStore.update(change.db(), RunStore.lock(change.db(), runId).further(more, failed, change.now()));
    }
}
