package org.partnersuite.engagement.merge;

import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.partnersuite.engagement.account.AccountStore;
import org.partnersuite.engagement.opportunity.OpportunityRow;
import org.partnersuite.platform.outbox.OutgoingEvent;
import org.partnersuite.platform.rest.Json;
import org.partnersuite.platform.rest.Problem;
import org.partnersuite.platform.unitofwork.Change;
import org.partnersuite.platform.unitofwork.Rows;
import org.partnersuite.platform.unitofwork.Table;

/** The merges of records of one kind: rows of a table, and events that the merged record continues in the survivor. */
final class MergeStore<M extends Record & RecordedMerge> {
    static final MergeStore<Merge> OPPORTUNITIES = new MergeStore<>(
            Merge.class,
            Table.of("opportunity_merge", "merged_id", Merge.class),
            "select m.* from opportunity_merge m join " + OpportunityRow.joined("m.merged_id")
                    + " where o.merged_into = :survivor",
            "engagement.opportunity-merge.v1");

    static final MergeStore<AccountMerge> ACCOUNTS = new MergeStore<>(
            AccountMerge.class,
            Table.of("account_merge", "merged_id", AccountMerge.class),
            "select m.* from account_merge m join " + AccountStore.joined("m.merged_id")
                    + " where a.merged_into = :survivor",
            "engagement.account-merge.v1");

    private final Class<M> merge;
    private final Table<M> table;
    private final String ofSurvivor;
    private final String topic;

    /** @param ofSurvivor selects the merges into a survivor, with those that came with it from earlier ones */
    private MergeStore(Class<M> merge, Table<M> table, String ofSurvivor, String topic) {
        this.merge = merge;
        this.table = table;
        this.ofSurvivor = ofSurvivor;
        this.topic = topic;
    }

    void record(Change change, M made) {
        table.insert(change.db(), List.of(made));
        change.event(OutgoingEvent.state(topic, made.mergedId(), made.mergedVersion(), made.at(), Json.write(made)));
    }

    List<M> of(Handle db, UUID survivor) {
        return db.createQuery(ofSurvivor + " order by m.at, m.merged_id")
                .bind("survivor", survivor)
                .map(Rows.of(merge))
                .list();
    }

    /** @throws Problem 404 */
    M get(Handle db, UUID survivor, UUID merged) {
        return db.createQuery(ofSurvivor + " and m.merged_id = :merged")
                .bind("survivor", survivor)
                .bind("merged", merged)
                .map(Rows.of(merge))
                .findOne()
                .orElseThrow(Problem::notFound);
    }
}
