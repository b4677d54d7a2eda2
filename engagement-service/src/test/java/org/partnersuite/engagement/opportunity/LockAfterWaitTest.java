package org.partnersuite.engagement.opportunity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.jdbi.v3.core.Handle;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.partnersuite.engagement.Given;
import org.partnersuite.platform.identity.Caller;
import org.partnersuite.platform.unitofwork.Database;

/** Who waited for an opportunity finds all of it as the other left it, its lines too. */
@QuarkusTest
@Tag("EN-6")
class LockAfterWaitTest {
    private static final Caller SERVICE = Caller.service("test");

    @Inject
    Database database;

    @Test
    void lines_are_of_the_version_that_is_locked() {
        UUID id = UUID.fromString(Given.opportunity());
        CompletableFuture<Opportunity> waiting = database.transactionAs(SERVICE, db -> {
            db.execute("update opportunity set version = version + 1 where id = ?", id);
            db.execute("update opportunity_line set quantity = 77 where opportunity_id = ?", id);
            CompletableFuture<Opportunity> other = CompletableFuture.supplyAsync(() -> database.transactionAs(
                    SERVICE,
                    others -> OpportunityStore.lock(others, id).orElseThrow().opportunity()));
            await().until(() -> someoneWaits(db));
            return other;
        });
        Opportunity found = waiting.join();
        assertThat(found.version()).isEqualTo(2);
        assertThat(found.details().lines()).extracting(ProductLine::quantity).containsOnly(77);
    }

    private static boolean someoneWaits(Handle db) {
        return db.createQuery("select exists (select from pg_locks where not granted)")
                .mapTo(Boolean.class)
                .one();
    }
}
