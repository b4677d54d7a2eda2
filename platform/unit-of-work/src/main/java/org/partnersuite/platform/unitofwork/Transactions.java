package org.partnersuite.platform.unitofwork;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.transaction.Status;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Handles;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.transaction.CMTTransactionHandler;

/** Begins and ends transactions of a database. */
interface Transactions {

    /** Runs in a new transaction, or in the one open in this thread; an exception rolls it back. */
    <T> T run(Function<Handle, T> work);

    /** JTA: every library that uses the data source within the transaction has its one connection. */
    static Transactions jta(Jdbi jdbi) {
        jdbi.setTransactionHandler(new CMTTransactionHandler());
        jdbi.getConfig(Handles.class).setForceEndTransactions(false);
        return new Transactions() {
            @Override
            public <T> T run(Function<Handle, T> work) {
                return QuarkusTransaction.getStatus() == Status.STATUS_NO_TRANSACTION
                        ? QuarkusTransaction.requiringNew().call(() -> jdbi.withHandle(work::apply))
                        : jdbi.withHandle(work::apply);
            }
        };
    }

    /** The connection's own transactions. */
    static Transactions local(Jdbi jdbi) {
        return new Transactions() {
            @Override
            public <T> T run(Function<Handle, T> work) {
                return jdbi.inTransaction(work::apply);
            }
        };
    }
}
