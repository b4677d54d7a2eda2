package org.partnersuite.engagement.account.profile;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.partnersuite.platform.rest.Json;
import org.partnersuite.platform.unitofwork.Table;

/** Profiles in the database. */
final class ProfileStore {
    private static final Table<AccountProfile> TABLE = Table.<AccountProfile>of("account_profile", "account_id")
            .column("account_id", "uuid", AccountProfile::accountId)
            .column("version", "bigint", AccountProfile::version)
            .column("market", "text", p -> p.details().market())
            .column("industry_dynamics", "text", p -> p.details().industryDynamics())
            .column("technology_choices", "text", p -> p.details().technologyChoices())
            .column("current_landscape", "text", p -> p.details().currentLandscape())
            .column("priorities", "jsonb", p -> json(p.details().priorities()))
            .column("created_at", "timestamptz", AccountProfile::createdAt)
            .column("updated_at", "timestamptz", AccountProfile::updatedAt);
    private static final String SELECT = "select * from account_profile where account_id = ?";

    private ProfileStore() {}

    /** @return false when there is one already */
    static boolean insert(Handle db, AccountProfile profile) {
        return TABLE.insert(db, List.of(profile));
    }

    static void update(Handle db, AccountProfile profile) {
        TABLE.update(db, List.of(profile));
    }

    static Optional<AccountProfile> find(Handle db, UUID accountId) {
        return one(db, SELECT, accountId);
    }

    static Optional<AccountProfile> lock(Handle db, UUID accountId) {
        return one(db, SELECT + " for no key update", accountId);
    }

    static int priorities(Handle db, UUID accountId) {
        return db.createQuery("select jsonb_array_length(priorities) from account_profile where account_id = ?")
                .bind(0, accountId)
                .mapTo(Integer.class)
                .findOne()
                .orElse(0);
    }

    private static Optional<AccountProfile> one(Handle db, String sql, UUID accountId) {
        return db.createQuery(sql)
                .bind(0, accountId)
                .map((row, context) -> ProfileRow.read(row))
                .findOne();
    }

    private static String json(List<Priority> priorities) {
        return new String(Json.write(priorities), StandardCharsets.UTF_8);
    }
}
