package org.partnersuite.engagement.initiative;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.partnersuite.platform.unitofwork.ColumnStatement;
import org.partnersuite.platform.unitofwork.Table;

/** Initiatives in the database. */
final class InitiativeStore {
    private static final Table<Initiative> TABLE = Table.<Initiative>of("strategic_initiative", "id")
            .column("id", "uuid", Initiative::id)
            .column("version", "bigint", Initiative::version)
            .column("account_id", "uuid", Initiative::accountId)
            .column("name", "text", Initiative::name)
            .column("type", "text", i -> i.details().type())
            .column("description", "text", i -> i.details().description())
            .column("comments", "text", i -> i.details().comments())
            .column("sales_play", "text", i -> i.details().salesPlay())
            .column("tdp", "text", i -> i.details().tdp())
            .column("consulting_growth_platform", "text", i -> i.details().consultingGrowthPlatform())
            .column("campaign", "text", i -> i.details().campaign())
            .column("created_at", "timestamptz", Initiative::createdAt)
            .column("updated_at", "timestamptz", Initiative::updatedAt);
    private static final String INSERT =
            TABLE.insertion() + " where exists (select from account a where a.id = r.account_id)";
    private static final String SELECT = "select * from strategic_initiative where id = ?";

    private InitiativeStore() {}

    /** @return whether its account is there */
    static boolean insert(Handle db, Initiative initiative) {
        ColumnStatement in = new ColumnStatement(db, INSERT);
        TABLE.bind(in, List.of(initiative));
        return in.execute() == 1;
    }

    static void update(Handle db, Initiative initiative) {
        TABLE.update(db, List.of(initiative));
    }

    static Optional<Initiative> find(Handle db, UUID id) {
        return one(db, SELECT, id);
    }

    static Optional<Initiative> lock(Handle db, UUID id) {
        return one(db, SELECT + " for no key update", id);
    }

    private static Optional<Initiative> one(Handle db, String sql, UUID id) {
        return db.createQuery(sql)
                .bind(0, id)
                .map((row, context) -> InitiativeRow.read(row))
                .findOne();
    }
}
