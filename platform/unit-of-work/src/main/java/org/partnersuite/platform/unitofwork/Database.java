package org.partnersuite.platform.unitofwork;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.partnersuite.platform.identity.Caller;
import org.partnersuite.platform.identity.CurrentCaller;

/**
 * Entry point for database access. PostgreSQL itself restricts a partner's caller to its rows: every transaction in its
 * name runs as the role {@code partner_caller}, whose policies compare {@code app.partner_id}.
 */
@ApplicationScoped
public class Database {
    private final Jdbi jdbi;
    private final Transactions transactions;
    private final PendingWrites pending;
    private final Supplier<Caller> caller;
    private final ListBulkhead lists;

    @Inject
    Database(DataSource dataSource, CurrentCaller caller, ListBulkhead lists, Instance<PendingWrites> pending) {
        this.jdbi = RowMapping.on(Jdbi.create(dataSource));
        this.transactions = Transactions.jta(jdbi);
        this.pending = pending.isResolvable() ? pending.get() : PendingWrites.NONE;
        this.caller = caller::get;
        this.lists = lists;
    }

    /** A database whose transactions are those of its connections. */
    public Database(DataSource dataSource, Supplier<Caller> caller) {
        this.jdbi = RowMapping.on(Jdbi.create(dataSource));
        this.transactions = Transactions.local(jdbi);
        this.pending = PendingWrites.NONE;
        this.caller = caller;
        this.lists = ListBulkhead.open();
    }

    /** Reads as the caller of the current request. */
    public <T> T read(Function<Handle, T> query) {
        return readAs(caller.get(), query);
    }

    /** Reads a page of a list as the caller of the current request, when it is its turn. */
    public <T> T readList(Function<Handle, T> query) {
        return listAs(caller.get(), query);
    }

    /** As {@link #readAs}, for a page of a list. */
    public <T> T listAs(Caller reader, Function<Handle, T> query) {
        return lists.ask(() -> readAs(reader, query));
    }

    /** As {@link #transactionAs}, for a page of a list. */
    public <T> T listTransactionAs(Caller reader, Function<Handle, T> query) {
        return lists.ask(() -> transactionAs(reader, query));
    }

    public <T> T readAs(Caller reader, Function<Handle, T> query) {
        if (reader.partnerId() != null) {
            return transactionAs(reader, query);
        }
        return jdbi.withHandle(query::apply);
    }

    /** Runs one transaction; an exception rolls it back. */
    public <T> T transactionAs(Caller writer, Function<Handle, T> work) {
        return transactions.run(db -> {
            UUID partner = writer.partnerId();
            if (partner != null) {
                bindToPartner(db, partner);
            }
            return work.apply(db);
        });
    }

    PendingWrites pending() {
        return pending;
    }

    /**
     * Response, audit and events of a partner's change are written as the service: the partner's role has no right to.
     */
    static void actAsService(Handle db, Caller writer) {
        if (writer.partnerId() != null) {
            db.execute("set local role none");
        }
    }

    private static void bindToPartner(Handle db, UUID partner) {
        db.createQuery(
                        "select set_config('app.partner_id', :partner, true), set_config('role', 'partner_caller', true)")
                .bind("partner", partner.toString())
                .mapTo(String.class)
                .one();
    }
}
