package org.partnersuite.reporting.rebuild;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.partnersuite.reporting.projection.ProjectionSchema;
import org.partnersuite.reporting.reconciliation.CellRecount;
import org.partnersuite.reporting.reconciliation.ClientRecount;

/**
 * Decides whether a filled projection may serve: its cells must equal the sums of its facts, and its facts those of
 * the serving projection. Both projections continue to be fed meanwhile, so facts are compared in those partitions
 * that both have read to the same position.
 */
final class Verification {
    private static final String COMPARABLE = """
        select n.partition from inbox_position n join inbox_position o using (topic, partition, next)
        where n.projection = ? and o.projection = ? and n.topic = ?
        """;

    private static final String OPPORTUNITIES = "engagement.opportunity.v1";

    /**
     * Compaction keeps the newest record of a key. When that is a parked one, the filled projection cannot have the
     * state that the other has.
     */
    private static final String PARKED = """
        select 1 from inbox_parked p
        where p.projection in (:filled, :other) and p.topic = :topic and p.key = coalesce(n.id, o.id)::text
        """;

    /** The children of opportunities by topic: their table and its compared columns. */
    private static final Map<String, Children> CHILDREN = Map.of(
            "engagement.activity.v1",
            new Children("activity_fact", List.of("version", "opportunity_id", "figure", "quarter", "type", "outcome")),
            "engagement.roadblock.v1",
            new Children("roadblock_fact", List.of("version", "opportunity_id", "figure", "severity", "resolved_at")),
            "engagement.deal-support-request.v1",
            new Children("deal_support_fact", List.of("version", "opportunity_id", "status")),
            "engagement.opportunity-requirements.v1",
            new Children("opportunity_requirement", List.of("version", "missing", "recommended")));

    private record Children(String table, List<String> columns) {}

    private static final List<String> OWN = List.of(
            "version",
            "name",
            "account_id",
            "stage",
            "stage_entered_at",
            "close_date",
            "quarter",
            "owner",
            "lead_organisation",
            "joint",
            "kind",
            "partner_id",
            "currency",
            "amount",
            "offerings",
            "offering_amounts",
            "use_cases",
            "initiative_id",
            "initiative_name");

    private static final List<String> FROM_ACCOUNT =
            List.of("account_name", "geography", "market", "industry", "segment");

    private Verification() {}

    /**
     * @param cellDifferences number of cells that differ from the sums of the facts
     * @param factDifferences number of opportunities and children that differ between the projections
     */
    record Result(
            long opportunities, long cellDifferences, long factDifferences, int comparedPartitions, boolean compared) {
        /** No partition has been read to the same position by both projections. A later attempt will find one. */
        boolean isInconclusive() {
            return compared && comparedPartitions == 0;
        }

        boolean agrees() {
            return cellDifferences == 0 && factDifferences == 0;
        }

        String text() {
            return "%d opportunities; %d recounted cells differ; %d partitions compared with the serving projection, %d opportunities or their records differ"
                    .formatted(opportunities, cellDifferences, comparedPartitions, factDifferences);
        }
    }

    /** Must run in a transaction with a single snapshot. */
    static Result of(Handle db, ProjectionSchema filled, boolean compared) {
        long cells = Stream.of(CellRecount.differences(db, filled), CellRecount.indicatorDifferences(db, filled))
                        .flatMap(differences -> differences.values().stream())
                        .mapToLong(Long::longValue)
                        .sum()
                + ClientRecount.differences(db, filled);
        long opportunities = db.createQuery("select count(*) from " + filled.table("opportunity_fact"))
                .mapTo(Long.class)
                .one();
        List<Integer> partitions = compared ? comparable(db, filled, OPPORTUNITIES) : List.of();
        boolean accountsToo = comparable(db, filled, "engagement.account.v1").size() == partitionsOf(db, filled);
        return new Result(
                opportunities,
                cells,
                partitions.isEmpty()
                        ? 0
                        : differingFacts(db, filled, partitions, accountsToo) + differingChildren(db, filled),
                partitions.size(),
                compared);
    }

    private static long differingFacts(
            Handle db, ProjectionSchema filled, List<Integer> partitions, boolean accountsToo) {
        List<String> columns = new ArrayList<>(OWN);
        if (accountsToo) {
            columns.addAll(FROM_ACCOUNT);
        }
        return differing(db, filled, OPPORTUNITIES, "opportunity_fact", columns, partitions);
    }

    private static long differingChildren(Handle db, ProjectionSchema filled) {
        return CHILDREN.entrySet().stream()
                .mapToLong(e -> differing(
                        db,
                        filled,
                        e.getKey(),
                        e.getValue().table(),
                        e.getValue().columns(),
                        comparable(db, filled, e.getKey())))
                .sum();
    }

    private static long differing(
            Handle db,
            ProjectionSchema filled,
            String topic,
            String table,
            List<String> columns,
            List<Integer> partitions) {
        return db.createQuery("select count(*) from " + filled.table(table) + " n full join "
                        + filled.other().table(table)
                        + " o on o.id = n.id where coalesce(n.partition, o.partition) = any(:partitions)"
                        + " and (n.id is null or o.id is null or " + row("n", columns) + " is distinct from "
                        + row("o", columns) + ") and not exists (" + PARKED + ")")
                .bindArray("partitions", Integer.class, partitions)
                .bind("topic", topic)
                .bind("filled", filled.consumption())
                .bind("other", filled.other().consumption())
                .mapTo(Long.class)
                .one();
    }

    private static String row(String alias, List<String> columns) {
        return columns.stream().map(column -> alias + "." + column).collect(Collectors.joining(", ", "(", ")"));
    }

    private static List<Integer> comparable(Handle db, ProjectionSchema filled, String topic) {
        return db.select(COMPARABLE, filled.consumption(), filled.other().consumption(), topic)
                .mapTo(Integer.class)
                .list();
    }

    private static int partitionsOf(Handle db, ProjectionSchema filled) {
        return db.select(
                        "select count(*) from inbox_position where projection = ? and topic = 'engagement.account.v1'",
                        filled.consumption())
                .mapTo(Integer.class)
                .one();
    }
}
