package org.partnersuite.engagement;

import static org.awaitility.Awaitility.await;

import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jdbi.v3.core.Handle;
import org.partnersuite.platform.identity.Caller;
import org.partnersuite.platform.unitofwork.Database;

/** Somebody waits for a row, and what was changed is committed while it waits. */
public final class Meanwhile {
    private static final Caller SERVICE = Caller.service("test");

    private Meanwhile() {}

    /** @return what the one who waited got */
    public static <T> T of(Database database, Consumer<Handle> change, Supplier<T> waiting) {
        return database.transactionAs(SERVICE, db -> {
                    change.accept(db);
                    CompletableFuture<T> other = CompletableFuture.supplyAsync(waiting);
                    await().pollInSameThread().until(() -> someoneWaits(db));
                    return other;
                })
                .join();
    }

    private static boolean someoneWaits(Handle db) {
        return db.createQuery("select exists (select from pg_locks where not granted)")
                .mapTo(Boolean.class)
                .one();
    }
}
