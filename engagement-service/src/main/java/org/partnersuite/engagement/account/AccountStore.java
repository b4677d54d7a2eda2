package org.partnersuite.engagement.account;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.partnersuite.platform.outbox.AggregateStates;
import org.partnersuite.platform.outbox.CurrentStates;
import org.partnersuite.platform.rest.ExternalId;
import org.partnersuite.platform.unitofwork.AggregateType;
import org.partnersuite.platform.unitofwork.ColumnStatement;
import org.partnersuite.platform.unitofwork.KeyedTable;
import org.partnersuite.platform.unitofwork.Rows;
import org.partnersuite.platform.unitofwork.Table;

/** Accounts in the database. */
public final class AccountStore {
    public static final AggregateType<Account> ACCOUNT =
            new AggregateType<>("account", "engagement.account.v1", State::of, Audited::of);

    private static final Table<Account> TABLE = Table.of("account", "id", Account.class);
    private static final String INSERT =
            TABLE.insertion() + " on conflict on constraint account_external_id_unique do nothing returning id";
    private static final String OF_EXTERNAL_IDS = """
            select * from account
            where (external_source, external_id) in (select * from unnest(?::text[], ?::text[]))
            order by id for no key update
            """;

    /** Of a table {@code o} with an account: the account's segment. */
    public static final String SEGMENT = "(select a.segment from account a where a.id = o.account_id)";

    private AccountStore() {}

    /** Accounts for re-emission. */
    @Produces
    @Singleton
    static AggregateStates states() {
        return CurrentStates.of("account", "account", Rows.of(Account.class, ACCOUNT::state));
    }

    /** What refers to one by an external id. */
    @Produces
    @Singleton
    static KeyedTable keys() {
        return new KeyedTable("account", "account");
    }

    /** The account {@code a} of an id, to join. */
    public static String joined(String id) {
        return "account a on a.id = " + id;
    }

    /** Whether there is the account of an id. */
    public static String isThere(String id) {
        return "exists (select from account a where a.id = " + id + ")";
    }

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

    /** Of those that the caller may read; a partner may read the accounts of its opportunities. */
    static Optional<Account> find(Handle db, UUID id) {
        return one(db, id, "");
    }

    static Optional<Account> lock(Handle db, UUID id) {
        return one(db, id, " for no key update");
    }

    /** Locked in the order of their ids, so that two imports never deadlock. */
    static Map<ExternalId, Account> lockAll(Handle db, List<ExternalId> externalIds) {
        ColumnStatement in = new ColumnStatement(db, OF_EXTERNAL_IDS);
        in.rows(externalIds).text(ExternalId::source).text(ExternalId::id);
        return in.list(Rows.of(Account.class)).stream()
                .collect(
                        Collectors.toMap(account -> Objects.requireNonNull(account.externalId()), Function.identity()));
    }

    private static Optional<Account> one(Handle db, UUID id, String lock) {
        return db.createQuery("select * from account where id = ?" + lock)
                .bind(0, id)
                .mapTo(Account.class)
                .findOne();
    }

    /** The data of {@code engagement.account.v1}. */
    private record State(
            UUID id,
            long version,
            @Nullable ExternalId externalId,
            @JsonUnwrapped AccountDetails details,
            Instant createdAt,
            Instant updatedAt) {
        static State of(Account account) {
            return new State(
                    account.id(),
                    account.version(),
                    account.externalId(),
                    account.details(),
                    account.createdAt(),
                    account.updatedAt());
        }
    }

    private record Audited(
            @JsonUnwrapped AccountDetails details, @Nullable ExternalId externalId) {
        static Audited of(Account account) {
            return new Audited(account.details(), account.externalId());
        }
    }
}
