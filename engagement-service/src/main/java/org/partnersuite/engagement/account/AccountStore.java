package org.partnersuite.engagement.account;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.partnersuite.engagement.merged.Merging;
import org.partnersuite.platform.outbox.AggregateStates;
import org.partnersuite.platform.outbox.CurrentStates;
import org.partnersuite.platform.outbox.OutgoingEvent;
import org.partnersuite.platform.rest.ExternalId;
import org.partnersuite.platform.rest.Json;
import org.partnersuite.platform.unitofwork.AggregateType;
import org.partnersuite.platform.unitofwork.Change;
import org.partnersuite.platform.unitofwork.ColumnStatement;
import org.partnersuite.platform.unitofwork.KeyedTable;
import org.partnersuite.platform.unitofwork.Rows;
import org.partnersuite.platform.unitofwork.Table;

/** Accounts in the database. */
public final class AccountStore {
    public static final AggregateType<Account> ACCOUNT =
            new AggregateType<>("account", "engagement.account.v1", State::of, Audited::of);

    /** Columns of an {@link Account} in a table {@code a}. */
    public static final String COLUMNS = "a.*, " + Merging.columns("account", "a");

    /** The account that goes on under an id; a comparison with the id follows. */
    public static final String SURVIVOR = "select coalesce(k.merged_into, k.id) from account k where k.id";

    private static final Table<Account> TABLE = Table.of("account", "id", Account.class)
            .without("merged")
            .without("merged_into")
            .without("merged_into_external_id");
    private static final String SELECT = "select " + COLUMNS + " from account a ";
    private static final String INSERT =
            TABLE.insertion() + " on conflict on constraint account_external_id_unique do nothing returning id";
    private static final String OF_EXTERNAL_IDS = SELECT + """
            where a.id in (select unnest(array [k.id, k.merged_into]) from account k
                           where (k.external_source, k.external_id) in (select * from unnest(?::text[], ?::text[])))
            order by a.id for no key update
            """;

    /** Of a table {@code o} with an account: the account's segment. */
    public static final String SEGMENT = "(select a.segment from account a where a.id = o.account_id)";

    private AccountStore() {}

    /** Accounts for re-emission; a merged one is a tombstone. */
    @Produces
    @Singleton
    static AggregateStates states() {
        return CurrentStates.of(
                "account",
                "account",
                SELECT + "where a.id = any(:ids) order by a.id",
                Rows.of(
                        Account.class,
                        each -> each.merging().mergedInto() == null
                                ? ACCOUNT.state(each)
                                : tombstone(each.id(), each.version(), each.updatedAt())));
    }

    /** What refers to one by an external id. */
    @Produces
    @Singleton
    static KeyedTable keys() {
        return new KeyedTable("account", "account t", "coalesce(t.merged_into, t.id)");
    }

    /** The account {@code a} of an id, to join. */
    public static String joined(String id) {
        return "account a on a.id = " + id;
    }

    /** Whether there is the account of an id, and it was not merged. */
    public static String isThere(String id) {
        return "exists (select from account a where a.id = " + id + " and a.merged_into is null)";
    }

    /** Whether the account of an id takes new opportunities. */
    public static String isOpen(String id) {
        return "exists (select from account a where a.id = " + id
                + " and a.merged_into is null and a.closed_at is null)";
    }

    /** The account that {@code %s} is or was merged into. */
    public static String survivorOf(String id) {
        return "(select coalesce(k.merged_into, k.id) from account k where k.id = " + id + ")";
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

    static Account update(Handle db, Account account) {
        update(db, List.of(account));
        return account;
    }

    /** Of those that the caller may read; a partner may read the accounts of its opportunities. Merged ones resolve. */
    static Optional<Account> find(Handle db, UUID id) {
        return one(db, "where a.id = " + survivorOf("?"), id);
    }

    static Optional<Account> find(Handle db, ExternalId externalId) {
        return db.createQuery(SELECT + """
                        where a.id = (select coalesce(k.merged_into, k.id) from account k
                                      where k.external_source = ? and k.external_id = ?)
                        """)
                .bind(0, externalId.source())
                .bind(1, externalId.id())
                .mapTo(Account.class)
                .findOne();
    }

    static Optional<Account> lock(Handle db, UUID id) {
        return one(db, "where a.id = ? for no key update", id);
    }

    /** Nothing that names them is written meanwhile. Locked in the order of their ids. */
    static Map<UUID, Account> lockForMerge(Handle db, UUID survivor, UUID merged) {
        return db
                .createQuery(SELECT + "where a.id = any (:ids) order by a.id for update")
                .bindArray("ids", UUID.class, List.of(survivor, merged))
                .mapTo(Account.class)
                .stream()
                .collect(Collectors.toMap(Account::id, Function.identity()));
    }

    /**
     * Locked in the order of their ids, so that two imports never deadlock.
     *
     * @return also the survivors of those that were merged
     */
    static Collection<Account> lockAll(Handle db, List<ExternalId> externalIds) {
        ColumnStatement in = new ColumnStatement(db, OF_EXTERNAL_IDS);
        in.rows(externalIds).text(ExternalId::source).text(ExternalId::id);
        return in.list(Rows.of(Account.class));
    }

    static Optional<Account> lock(Handle db, ExternalId externalId) {
        return lockAll(db, List.of(externalId)).stream()
                .filter(account -> externalId.equals(account.externalId()))
                .findFirst();
    }

    /** Whether there is the account, which is not merged until the transaction ends; empty when there is none. */
    static Optional<Merging> hold(Handle db, UUID id) {
        return one(db, "where a.id = ? for key share", id).map(Account::merging);
    }

    /** Redirects earlier merges as well, so that one step leads to the survivor. */
    static void merge(Handle db, UUID merged, UUID survivor, Instant now) {
        new ColumnStatement(db, """
                update account a
                set merged_into = r.survivor,
                    version = case when a.id = r.merged then a.version + 1 else a.version end,
                    updated_at = case when a.id = r.merged then r.at else a.updated_at end
                from (values (?::uuid, ?::uuid, ?::timestamptz)) r (merged, survivor, at)
                where a.id = r.merged or a.merged_into = r.merged
                """)
                .value(merged)
                .value(survivor)
                .value(now.toString())
                .execute();
    }

    /** Records a merge in both histories; the merged account gets a tombstone. */
    static void merged(Change change, Account before, Account after, Account other) {
        change.audit(ACCOUNT.entry(
                "merged",
                after,
                ACCOUNT.audited(before),
                ACCOUNT.audited(after).put("merged", other.id().toString())));
        ObjectNode into =
                Json.mapper().createObjectNode().put("mergedInto", after.id().toString());
        change.audit(ACCOUNT.entry("merged", other, null, into));
        change.event(ACCOUNT.state(after));
        change.event(tombstone(other.id(), other.version() + 1, change.now()));
    }

    private static OutgoingEvent tombstone(UUID id, long version, Instant at) {
        return OutgoingEvent.tombstone(ACCOUNT.topic(), id, version, at);
    }

    private static Optional<Account> one(Handle db, String condition, UUID id) {
        return db.createQuery(SELECT + condition)
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
            AccountStatus status,
            Instant createdAt,
            Instant updatedAt) {
        static State of(Account account) {
            return new State(
                    account.id(),
                    account.version(),
                    account.externalId(),
                    account.details(),
                    account.status(),
                    account.createdAt(),
                    account.updatedAt());
        }
    }

    private record Audited(
            @JsonUnwrapped AccountDetails details,
            @Nullable ExternalId externalId,
            AccountStatus status,
            @Nullable ClosureReason closureReason,
            @Nullable String closureNote) {
        static Audited of(Account account) {
            AccountClosure closure = account.closure();
            return new Audited(
                    account.details(),
                    account.externalId(),
                    account.status(),
                    closure == null ? null : closure.reason(),
                    closure == null ? null : closure.note());
        }
    }
}
