package org.partnersuite.engagement.account;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.partnersuite.engagement.externalid.ExternalId;
import org.partnersuite.platform.identity.Caller;
import org.partnersuite.platform.unitofwork.ColumnStatement;

/** Accounts in the database. */
final class AccountStore {
    private static final String ROWS = """
            unnest(?::uuid[], ?::bigint[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[],
                   ?::text[], ?::timestamptz[], ?::timestamptz[])
                 as r (id, version, external_source, external_id, name, geography, market, industry, segment, owner,
                       created_at, updated_at)
            """;
    private static final String INSERT = """
            insert into account (id, version, external_source, external_id, name, geography, market, industry, segment,
                                 owner, created_at, updated_at)
            select r.* from\s""" + ROWS + """
            on conflict on constraint account_external_id_unique do nothing
            returning id
            """;
    private static final String UPDATE = """
            update account a
            set version = r.version, external_source = r.external_source, external_id = r.external_id, name = r.name,
                geography = r.geography, market = r.market, industry = r.industry, segment = r.segment,
                owner = r.owner, updated_at = r.updated_at
            from\s""" + ROWS + """
            where a.id = r.id
            """;
    private static final String SELECT = "select " + AccountRow.COLUMNS + " from account a where ";

    private AccountStore() {}

    /** @return the ids of those whose external id was free */
    static Set<UUID> insert(Handle db, List<Account> accounts) {
        Set<UUID> inserted = new HashSet<>();
        try (ColumnStatement in = new ColumnStatement(db, INSERT)) {
            bind(in, accounts);
            in.query(row -> inserted.add(row.getObject("id", UUID.class)));
        }
        return inserted;
    }

    static void update(Handle db, List<Account> accounts) {
        try (ColumnStatement in = new ColumnStatement(db, UPDATE)) {
            bind(in, accounts);
            in.execute();
        }
    }

    /** A partner finds only the accounts of its opportunities. */
    static Optional<Account> find(Handle db, UUID id, Caller reader) {
        return db.createQuery(SELECT + "a.id = :id and (:partner::uuid is null or exists "
                        + "(select from opportunity o where o.account_id = a.id and o.partner_id = :partner::uuid))")
                .bind("id", id)
                .bind("partner", reader.partnerId())
                .map((row, context) -> AccountRow.read(row))
                .findOne();
    }

    static Optional<Account> lock(Handle db, UUID id) {
        return db.createQuery(SELECT + "a.id = ? for no key update")
                .bind(0, id)
                .map((row, context) -> AccountRow.read(row))
                .findOne();
    }

    /** Locked in the order of their ids, so that two imports never deadlock. */
    static Map<ExternalId, Account> lockAll(Handle db, List<ExternalId> externalIds) {
        Map<ExternalId, Account> known = new HashMap<>();
        String sql = SELECT
                + "(a.external_source, a.external_id) in (select * from unnest(?::text[], ?::text[])) "
                + "order by a.id for no key update";
        try (ColumnStatement in = new ColumnStatement(db, sql)) {
            in.rows(externalIds).text(ExternalId::source).text(ExternalId::id);
            in.query(row -> {
                Account found = AccountRow.read(row);
                ExternalId externalId = found.externalId();
                if (externalId != null) {
                    known.put(externalId, found);
                }
            });
        }
        return known;
    }

    private static void bind(ColumnStatement in, List<Account> accounts) {
        in.rows(accounts)
                .uuid(Account::id)
                .column("int8", Account::version)
                .text(a -> part(a, ExternalId::source))
                .text(a -> part(a, ExternalId::id))
                .text(a -> a.details().name())
                .text(a -> a.details().geography())
                .text(a -> a.details().market())
                .text(a -> a.details().industry())
                .text(a -> a.details().segment())
                .text(a -> a.details().owner())
                .column("timestamptz", Account::createdAt)
                .column("timestamptz", Account::updatedAt);
    }

    private static @Nullable String part(Account account, Function<ExternalId, String> part) {
        ExternalId externalId = account.externalId();
        return externalId == null ? null : part.apply(externalId);
    }
}
