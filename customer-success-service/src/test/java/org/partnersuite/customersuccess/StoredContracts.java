package org.partnersuite.customersuccess;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.partnersuite.platform.identity.Caller;
import org.partnersuite.platform.testkit.PostgresServer;
import org.partnersuite.platform.unitofwork.Database;

/** Puts contracts, their values and their renewals into a database as they would be after years. */
public final class StoredContracts {
    private static final Caller TEST = Caller.service("test");

    private final Handle db;

    public StoredContracts(Handle db) {
        this.db = db;
    }

    public UUID customer() {
        UUID id = UUID.randomUUID();
        db.createUpdate("""
                        insert into customer (id, version, name, strategic, created_at, updated_at)
                        values (:id, 1, 'Globex ' || :id, false, now(), now())
                        """).bind("id", id).execute();
        return id;
    }

    /** A subscription without any value yet. */
    public UUID contract(UUID customer, String product, LocalDate start, LocalDate end) {
        UUID id = UUID.randomUUID();
        db.createUpdate("""
                        insert into subscription (id, version, customer_id, product, contract_start, contract_end, arr, tcv,
                            currency, trial, support_level, status, edited, term, auto_renew, created_at, updated_at)
                        values (:id, 1, :customer, :product, :start, :end, 0, 0, 'USD', false, 'BASIC', 'ACTIVE', false,
                            'FIXED', false, now(), now())
                        """)
                .bind("id", id)
                .bind("customer", customer)
                .bind("product", product)
                .bind("start", start)
                .bind("end", end)
                .execute();
        return id;
    }

    public void worth(
            UUID contract,
            UUID customer,
            String product,
            @Nullable UUID partner,
            LocalDate from,
            LocalDate to,
            BigDecimal arr,
            String currency,
            boolean paid) {
        db.createUpdate("""
                        insert into contract_value (subscription_id, valid_from, valid_to, customer_id, product, partner_id,
                            arr, currency, paid)
                        values (:contract, :from, :to, :customer, :product, cast(:partner as uuid), :arr, :currency, :paid)
                        """)
                .bind("contract", contract)
                .bind("from", from)
                .bind("to", to)
                .bind("customer", customer)
                .bind("product", product)
                .bind("partner", partner)
                .bind("arr", arr)
                .bind("currency", currency)
                .bind("paid", paid)
                .execute();
    }

    /** A renewal; open without an outcome. */
    public void renewal(
            UUID contract,
            UUID customer,
            LocalDate dueOn,
            BigDecimal due,
            String currency,
            @Nullable String outcome,
            @Nullable BigDecimal renewed,
            @Nullable UUID into,
            boolean counted) {
        boolean goesOn = outcome != null && outcome.startsWith("RENEWED");
        db.createUpdate("""
                        insert into renewal (id, version, subscription_id, customer_id, contract_start, due_on, due_arr,
                            currency, auto_renews, phase, phase_since, opened_on, status, outcome, reason, renewed_arr,
                            renewed_until, into_subscription_id, decided_on, decided_by, counted, opened_at, updated_at)
                        values (gen_random_uuid(), 1, :contract, :customer, :dueOn - 364, :dueOn, :due, :currency, false,
                            'EXECUTE', :dueOn - 180, :dueOn - 364, :status, :outcome, :reason, cast(:renewed as numeric), cast(:until as date), cast(:into as uuid),
                            cast(:decidedOn as date), :decidedBy, cast(:counted as boolean), now(), now())
                        """)
                .bind("contract", contract)
                .bind("customer", customer)
                .bind("dueOn", dueOn)
                .bind("due", due)
                .bind("currency", currency)
                .bind("status", outcome == null ? "OPEN" : "CLOSED")
                .bind("outcome", outcome)
                .bind("reason", "NOT_RENEWED".equals(outcome) ? "PRICE" : null)
                .bind("renewed", renewed)
                .bind("until", goesOn ? dueOn.plusYears(1) : null)
                .bind("into", into)
                .bind("decidedOn", outcome == null ? null : dueOn)
                .bind("decidedBy", outcome == null ? null : "clara")
                .bind("counted", outcome == null ? null : counted)
                .execute();
    }

    public void rate(String currency, LocalDate from, String rate) {
        db.createUpdate("""
                        insert into exchange_rate (id, version, from_currency, to_currency, valid_on, rate)
                        values (gen_random_uuid(), 1, :currency, 'USD', :from, :rate)
                        """)
                .bind("currency", currency)
                .bind("from", from)
                .bind("rate", new BigDecimal(rate))
                .execute();
    }

    /** The usage of a contract in a month, as it was summed over licence types. */
    public void usage(
            UUID contract, UUID customer, LocalDate month, @Nullable Integer licensed, @Nullable Integer active) {
        db.createUpdate("""
                        insert into usage_month (id, version, subscription_id, customer_id, month, licensed, active_users,
                            licence_types, features_used, created_at, updated_at)
                        values (gen_random_uuid(), 1, :contract, :customer, :month, cast(:licensed as bigint),
                            cast(:active as bigint), 1, 3, now(), now())
                        """)
                .bind("contract", contract)
                .bind("customer", customer)
                .bind("month", month)
                .bind("licensed", licensed)
                .bind("active", active)
                .execute();
    }

    /** A database of its own, with all migrations and without a service around it. */
    public static Database database(String name) {
        return new Database(
                PostgresServer.createDatabase(name)
                        .migrate("db/platform", "db/migration")
                        .asOwner(),
                () -> TEST);
    }

    /** Runs one transaction. */
    public static <T> T with(Database database, Function<StoredContracts, T> work) {
        return database.transactionAs(TEST, (Handle db) -> work.apply(new StoredContracts(db)));
    }

    public Handle db() {
        return db;
    }
}
