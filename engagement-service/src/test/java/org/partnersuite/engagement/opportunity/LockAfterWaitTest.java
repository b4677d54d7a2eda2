package org.partnersuite.engagement.opportunity;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.partnersuite.engagement.Given;
import org.partnersuite.engagement.Meanwhile;
import org.partnersuite.platform.identity.Caller;
import org.partnersuite.platform.rest.ExternalId;
import org.partnersuite.platform.unitofwork.Database;

/** Who waited for an opportunity finds all of it as the other left it, its lines too. */
@QuarkusTest
@Tag("EN-6")
class LockAfterWaitTest {
    private static final Caller SERVICE = Caller.service("test");

    @Inject
    Database database;

    @Test
    void linesAreOfTheVersionThatIsLocked() {
        UUID id = UUID.fromString(Given.opportunity());
        assertIsWhole(afterAChange(
                id, db -> OpportunityStore.lock(db, id).orElseThrow().opportunity()));
    }

    @Test
    @Tag("EN-13")
    void anImportAddsToWhatItWaitedFor() {
        UUID id = UUID.fromString(Given.opportunity());
        ExternalId externalId = new ExternalId("crm", id.toString());
        database.transactionAs(
                SERVICE,
                db -> db.execute(
                        "update opportunity set external_source = 'crm', external_id = ? where id = ?",
                        id.toString(),
                        id));
        assertIsWhole(afterAChange(id, db -> OpportunityStore.lockAll(db, List.of(externalId))
                .getFirst()
                .opportunity()));
    }

    @Test
    @Tag("EN-14")
    void oneWhoseAccountChangedMeanwhileIsThere() {
        UUID id = UUID.fromString(Given.opportunity());
        UUID other = UUID.fromString(Given.opportunity());
        UUID account = UUID.fromString(Given.account());
        ClientOpportunity found = afterMeanwhile(
                db -> db.execute(
                        "update opportunity set version = version + 1, account_id = ? where id = ?", account, id),
                db -> Objects.requireNonNull(
                        OpportunityStore.lockAllFor(db, List.of(other, id)).get(id)));
        assertThat(found.opportunity().details().accountId()).isEqualTo(account);
        assertThat(found.client().account().id()).isEqualTo(account);
    }

    private static void assertIsWhole(Opportunity found) {
        assertThat(found.version()).isEqualTo(2);
        assertThat(found.details().lines()).extracting(ProductLine::quantity).containsOnly(77);
    }

    private Opportunity afterAChange(UUID id, Function<Handle, Opportunity> lock) {
        return afterMeanwhile(
                db -> {
                    db.execute("update opportunity set version = 2 where id = ?", id);
                    db.execute("update opportunity_line set quantity = 77 where opportunity_id = ?", id);
                },
                lock);
    }

    private <T> T afterMeanwhile(Consumer<Handle> change, Function<Handle, T> lock) {
        return Meanwhile.of(database, change, () -> database.transactionAs(SERVICE, lock));
    }
}
