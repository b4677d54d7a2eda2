package org.partnersuite.engagement.account;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.partnersuite.platform.rest.ExternalId;

/** An account's columns, read alone or joined to what belongs to it. */
public final class AccountRow {
    /** Of a table {@code a}. */
    public static final String COLUMNS = """
            a.id as account_id, a.version as account_version, a.external_source as account_external_source,
            a.external_id as account_external_id, a.name as account_name, a.geography as account_geography,
            a.market as account_market, a.industry as account_industry, a.segment as account_segment,
            a.owner as account_owner, a.created_at as account_created_at, a.updated_at as account_updated_at
            """;

    private AccountRow() {}

    public static Account read(ResultSet row) throws SQLException {
        return new Account(
                row.getObject("account_id", UUID.class),
                row.getLong("account_version"),
                externalId(row.getString("account_external_source"), row.getString("account_external_id")),
                new AccountDetails(
                        row.getString("account_name"),
                        row.getString("account_geography"),
                        row.getString("account_market"),
                        row.getString("account_industry"),
                        row.getString("account_segment"),
                        row.getString("account_owner")),
                row.getObject("account_created_at", OffsetDateTime.class).toInstant(),
                row.getObject("account_updated_at", OffsetDateTime.class).toInstant());
    }

    private static @Nullable ExternalId externalId(@Nullable String source, @Nullable String id) {
        return source == null || id == null ? null : new ExternalId(source, id);
    }
}
