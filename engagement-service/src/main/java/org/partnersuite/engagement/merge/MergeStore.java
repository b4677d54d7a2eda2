package org.partnersuite.engagement.merge;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.partnersuite.engagement.opportunity.OpportunityRow;
import org.partnersuite.platform.unitofwork.Table;

/** Merges in the database. */
final class MergeStore {
    private static final Table<Merge> TABLE = Table.of("opportunity_merge", "merged_id", Merge.class);

    /** Includes those that came with the survivor of an earlier merge. */
    private static final String OF_SURVIVOR = "select m.* from opportunity_merge m join "
            + OpportunityRow.joined("m.merged_id") + " where o.merged_into = ? ";

    private MergeStore() {}

    static void insert(Handle db, Merge merge) {
        TABLE.insert(db, List.of(merge));
    }

    static List<Merge> of(Handle db, UUID survivor) {
        return db.createQuery(OF_SURVIVOR + "order by m.at, m.merged_id")
                .bind(0, survivor)
                .mapTo(Merge.class)
                .list();
    }

    static Optional<Merge> find(Handle db, UUID survivor, UUID merged) {
        return db.createQuery(OF_SURVIVOR + "and o.id = ?")
                .bind(0, survivor)
                .bind(1, merged)
                .mapTo(Merge.class)
                .findOne();
    }
}
