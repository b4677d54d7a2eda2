package org.partnersuite.engagement.account;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.partnersuite.platform.identity.Caller;
import org.partnersuite.platform.rest.ExternalId;
import org.partnersuite.platform.unitofwork.ColumnStatement;
import org.partnersuite.platform.unitofwork.Table;

/** Accounts in the database. */
final class AccountStore {
    private static final Table<Account> TABLE = Table.<Account>of("account", "id")
            .column("id", "uuid", Account::id)
            .column("version", "bigint", Account::version)
            .externalId(Account::externalId)
            .column("name", "text", a -> a.details().name())
            .column("geography", "text", a -> a.details().geography())
            .column("market", "text", a -> a.details().market())
            .column("industry", "text", a -> a.details().industry())
            .column("segment", "text", a -> a.details().segment())
            .column("owner", "text", a -> a.details().owner())
            .column("created_at", "timestamptz", Account::createdAt)
            .column("updated_at", "timestamptz", Account::updatedAt);
    private static final String INSERT =
            TABLE.insertion() + " on conflict on constraint account_external_id_unique do nothing returning id";
    private static final String SELECT = "select " + AccountRow.COLUMNS + " from account a where ";

    private AccountStore() {}

    /** @return the ids of those whose external id was free */
    static Set<UUID> insert(Handle db, List<Account> accounts) {
        Set<UUID> inserted = new HashSet<>();
        ColumnStatement in = new ColumnStatement(db, INSERT);
        TABLE.bind(in, accounts);
        in.query(row -> inserted.add(row.getObject("id", UUID.class)));
        return inserted;
    }

    static void update(Handle db, List<Account> accounts) {
        TABLE.update(db, accounts);
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
        ColumnStatement in = new ColumnStatement(db, sql);
        in.rows(externalIds).text(ExternalId::source).text(ExternalId::id);
        in.query(row -> {
            Account found = AccountRow.read(row);
            ExternalId externalId = found.externalId();
            if (externalId != null) {
                known.put(externalId, found);
            }
        });
        return known;
    }
}
