package org.partnersuite.reporting.rebuild;

import java.util.List;
import org.jdbi.v3.core.Handle;
import org.partnersuite.reporting.projection.Slot;
import org.partnersuite.reporting.reconciliation.CellRecount;

/**
 * Whether a filled slot may serve: its cells are what its facts add up to, and its facts are those of the serving slot.
 * Both slots go on while they are compared, so facts are compared in the partitions that both have read as far.
 */
final class Verification {
    private static final String COMPARABLE = """
            select n.partition from inbox_position n join inbox_position o using (topic, partition, next)
            where n.projection = ? and o.projection = ? and n.topic = ?
            """;

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
            "partner_id",
            "currency",
            "amount",
            "offerings",
            "offering_amounts",
            "use_cases");

    private static final List<String> FROM_ACCOUNT =
            List.of("account_name", "geography", "market", "industry", "segment");

    private Verification() {}

    /**
     * @param cellDifferences cells that are not what the facts add up to
     * @param factDifferences opportunities that differ between the slots
     */
    record Result(
            long opportunities, long cellDifferences, long factDifferences, int comparedPartitions, boolean compared) {
        /** At this moment no partition had been read as far by both: a moment later one will. */
        boolean isInconclusive() {
            return compared && comparedPartitions == 0;
        }

        boolean agrees() {
            return cellDifferences == 0 && factDifferences == 0;
        }

        String text() {
            return "%d opportunities; cells recounted, %d differ; %d partitions compared with the serving projection, %d opportunities differ"
                    .formatted(opportunities, cellDifferences, comparedPartitions, factDifferences);
        }
    }

    /** In a transaction of one snapshot. */
    static Result of(Handle db, Slot filled, boolean compared) {
        long cells = CellRecount.differences(db, filled).values().stream()
                .mapToLong(Long::longValue)
                .sum();
        long opportunities = db.createQuery("select count(*) from " + filled.table("opportunity_fact"))
                .mapTo(Long.class)
                .one();
        List<Integer> partitions = compared ? comparable(db, filled, "engagement.opportunity.v1") : List.of();
        boolean accountsToo = comparable(db, filled, "engagement.account.v1").size() == partitionsOf(db, filled);
        return new Result(
                opportunities,
                cells,
                partitions.isEmpty() ? 0 : differingFacts(db, filled, partitions, accountsToo),
                partitions.size(),
                compared);
    }

    private static long differingFacts(Handle db, Slot filled, List<Integer> partitions, boolean accountsToo) {
        String columns = columns("n", accountsToo) + " is distinct from " + columns("o", accountsToo);
        return db.createQuery("select count(*) from " + filled.table("opportunity_fact") + " n full join "
                        + filled.other().table("opportunity_fact")
                        + " o on o.id = n.id where coalesce(n.partition, o.partition) = any(:partitions)"
                        + " and (n.id is null or o.id is null or " + columns + ")")
                .bindArray("partitions", Integer.class, partitions)
                .mapTo(Long.class)
                .one();
    }

    private static String columns(String alias, boolean accountsToo) {
        String own = String.join(", ", OWN.stream().map(c -> alias + "." + c).toList());
        return "(" + own
                + (accountsToo
                        ? ", "
                                + String.join(
                                        ", ",
                                        FROM_ACCOUNT.stream()
                                                .map(c -> alias + "." + c)
                                                .toList())
                        : "")
                + ")";
    }

    private static List<Integer> comparable(Handle db, Slot filled, String topic) {
        return db.select(COMPARABLE, filled.consumption(), filled.other().consumption(), topic)
                .mapTo(Integer.class)
                .list();
    }

    private static int partitionsOf(Handle db, Slot filled) {
        return db.select(
                        "select count(*) from inbox_position where projection = ? and topic = 'engagement.account.v1'",
                        filled.consumption())
                .mapTo(Integer.class)
                .one();
    }
}
