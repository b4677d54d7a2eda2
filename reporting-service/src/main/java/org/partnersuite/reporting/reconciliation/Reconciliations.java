package org.partnersuite.reporting.reconciliation;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.partnersuite.platform.identity.CurrentCaller;
import org.partnersuite.platform.unitofwork.Database;
import org.partnersuite.reporting.projection.ProjectionSchema;
import org.partnersuite.reporting.projection.Rollup;
import org.partnersuite.reporting.projection.ServingProjection;
import org.partnersuite.reporting.reconciliation.messaging.TopicReader;

/**
 * Compares the serving projection with its topics, and its cells with its rows. It reads everything, and so is for
 * occasional use by administrators.
 */
@ApplicationScoped
public class Reconciliations {
    private static final Map<String, String> TABLES = Map.of(
            "engagement.account.v1", "account",
            "engagement.opportunity.v1", "opportunity_fact",
            "engagement.activity.v1", "activity_fact",
            "engagement.roadblock.v1", "roadblock_fact",
            "engagement.deal-support-request.v1", "deal_support_fact",
            "engagement.opportunity-requirements.v1", "opportunity_requirement");

    private final Database database;
    private final CurrentCaller caller;
    private final TopicReader topics;
    private final Clock clock;

    Reconciliations(Database database, CurrentCaller caller, TopicReader topics, Clock clock) {
        this.database = database;
        this.caller = caller;
        this.topics = topics;
        this.clock = clock;
    }

    private record Projected(String topic, int partition, long position, int parkedKeys, Census census) {}

    private record Snapshot(
            ProjectionSchema schema,
            List<Projected> partitions,
            List<Reconciliation.FamilyRecount> cells,
            List<Reconciliation.FamilyRecount> indicators,
            long clientsDiffering) {

        boolean addsUp() {
            return clientsDiffering == 0
                    && Stream.concat(cells.stream(), indicators.stream()).allMatch(c -> c.differing() == 0);
        }
    }

    public Reconciliation reconcile() {
        Snapshot snapshot = database.transactionAs(caller.get(), Reconciliations::snapshot);
        Map<String, Map<Integer, Census>> sources = sources(snapshot);
        List<Reconciliation.PartitionCensus> partitions = new ArrayList<>();
        for (Projected projected : snapshot.partitions()) {
            Census source = sources.getOrDefault(projected.topic(), Map.of())
                    .getOrDefault(projected.partition(), Census.of(Map.of()));
            partitions.add(new Reconciliation.PartitionCensus(
                    projected.topic(),
                    projected.partition(),
                    projected.position(),
                    projected.parkedKeys(),
                    projected.census(),
                    source,
                    source.equals(projected.census())));
        }
        return new Reconciliation(
                clock.instant(),
                snapshot.schema().consumption(),
                partitions.stream().allMatch(Reconciliation.PartitionCensus::agrees) && snapshot.addsUp(),
                partitions,
                snapshot.cells(),
                snapshot.indicators(),
                snapshot.clientsDiffering());
    }

    private Map<String, Map<Integer, Census>> sources(Snapshot snapshot) {
        Map<String, Map<Integer, Long>> positions = new TreeMap<>();
        snapshot.partitions().forEach(p -> positions
                .computeIfAbsent(p.topic(), topic -> new TreeMap<>())
                .put(p.partition(), p.position()));
        Map<String, Map<Integer, Census>> sources = new HashMap<>();
        positions.forEach((topic, before) -> sources.put(topic, topics.census(topic, before)));
        return sources;
    }

    private static Snapshot snapshot(Handle db) {
        db.execute("set transaction isolation level repeatable read");
        ProjectionSchema schema = ServingProjection.schema(db);
        List<Projected> partitions = db.createQuery(
                        "select topic, partition, next, parked_keys from inbox_position where projection = :projection"
                                + " and topic = any(:topics) order by topic, partition")
                .bind("projection", schema.consumption())
                .bindArray("topics", String.class, TABLES.keySet())
                .map((row, context) -> projected(
                        db,
                        schema,
                        row.getString("topic"),
                        row.getInt("partition"),
                        row.getLong("next"),
                        row.getInt("parked_keys")))
                .list();
        return new Snapshot(
                schema,
                partitions,
                recounts(CellRecount.differences(db, schema)),
                recounts(CellRecount.indicatorDifferences(db, schema)),
                ClientRecount.differences(db, schema));
    }

    private static List<Reconciliation.FamilyRecount> recounts(Map<Rollup, Long> differences) {
        return differences.entrySet().stream()
                .map(e -> new Reconciliation.FamilyRecount(e.getKey(), e.getValue()))
                .toList();
    }

    private static Projected projected(
            Handle db, ProjectionSchema schema, String topic, int partition, long next, int parkedKeys) {
        Census census = db.select(
                        "select count(*), " + Census.SQL + " from "
                                + schema.table(TABLES.getOrDefault(topic, "opportunity_fact")) + " where partition = ?",
                        partition)
                .map((row, context) -> {
                    BigDecimal checksum = row.getBigDecimal(2);
                    return new Census(row.getLong(1), checksum.toBigInteger());
                })
                .one();
        return new Projected(topic, partition, next, parkedKeys, census);
    }
}
