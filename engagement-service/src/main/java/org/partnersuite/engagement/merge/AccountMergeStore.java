package org.partnersuite.engagement.merge;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.partnersuite.engagement.account.AccountStore;
import org.partnersuite.platform.unitofwork.Table;

/** Merges of accounts in the database. */
final class AccountMergeStore {
    private static final Table<AccountMerge> TABLE = Table.of("account_merge", "merged_id", AccountMerge.class);

    /** Includes those that came with the survivor of an earlier merge. */
    private static final String OF_SURVIVOR =
            "select m.* from account_merge m join " + AccountStore.joined("m.merged_id") + " where a.merged_into = ? ";

    private AccountMergeStore() {}

    static void insert(Handle db, AccountMerge merge) {
        TABLE.insert(db, List.of(merge));
    }

    static List<AccountMerge> of(Handle db, UUID survivor) {
        return db.createQuery(OF_SURVIVOR + "order by m.at, m.merged_id")
                .bind(0, survivor)
                .mapTo(AccountMerge.class)
                .list();
    }

    static Optional<AccountMerge> find(Handle db, UUID survivor, UUID merged) {
        return db.createQuery(OF_SURVIVOR + "and a.id = ?")
                .bind(0, survivor)
                .bind(1, merged)
                .mapTo(AccountMerge.class)
                .findOne();
    }
}
