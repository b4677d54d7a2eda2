package org.partnersuite.engagement.accountplan;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.partnersuite.platform.unitofwork.Table;

/** Plans in the database. */
final class PlanStore {
    private static final Table<AccountPlan> TABLE = Table.<AccountPlan>of("account_plan", "account_id")
            .column("account_id", "uuid", AccountPlan::accountId)
            .column("version", "bigint", AccountPlan::version)
            .column("document_link", "text", p -> p.details().documentLink())
            .column("watsonx_strategy", "text", p -> p.details().watsonxStrategy())
            .column("watsonx_approach", "text", p -> p.details().watsonxApproach())
            .column("owner", "text", p -> p.details().owner())
            .column("created_at", "timestamptz", AccountPlan::createdAt)
            .column("updated_at", "timestamptz", AccountPlan::updatedAt);
    private static final String SELECT = "select * from account_plan where account_id = ?";

    private PlanStore() {}

    /** @return false when there is one already */
    static boolean insert(Handle db, AccountPlan plan) {
        return TABLE.insert(db, List.of(plan));
    }

    static void update(Handle db, AccountPlan plan) {
        TABLE.update(db, List.of(plan));
    }

    static Optional<AccountPlan> find(Handle db, UUID accountId) {
        return one(db, SELECT, accountId);
    }

    static Optional<AccountPlan> lock(Handle db, UUID accountId) {
        return one(db, SELECT + " for no key update", accountId);
    }

    private static Optional<AccountPlan> one(Handle db, String sql, UUID accountId) {
        return db.createQuery(sql)
                .bind(0, accountId)
                .map((row, context) -> PlanRow.read(row))
                .findOne();
    }
}
