package org.partnersuite.platform.unitofwork;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.agroal.api.AgroalDataSource;
import io.agroal.api.configuration.supplier.AgroalPropertiesReader;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.partnersuite.platform.identity.Caller;
import org.partnersuite.platform.identity.Roles;
import org.partnersuite.platform.testkit.PostgresServer;
import org.partnersuite.platform.testkit.TestDatabase;

/** What the role of partners' callers may do, and what it costs everybody else: nothing. All on one connection. */
@Tag("XC-3")
class PartnerCallerTest {
    private static final UUID PARTNER = UUID.randomUUID();
    private static final Caller OF_PARTNER = new Caller("p", "portal", Set.of(Roles.PARTNER), PARTNER);
    private static final Caller OF_VENDOR = Caller.service("test");

    private static AgroalDataSource pool;
    private static Database database;

    @BeforeAll
    static void migrate() throws SQLException {
        TestDatabase postgres = PostgresServer.createDatabase("partners").migrate("classpath:db/platform");
        Jdbi.create(postgres.asOwner()).useHandle(db -> List.of(
                        "create table offer (id int primary key, partner_id uuid, amount numeric, codes text[])",
                        "create index offer_by_amount on offer (amount)",
                        "create index offer_by_code on offer using gin (codes)",
                        "create table secret (id int)",
                        "grant select on offer to partner_caller",
                        "alter table offer enable row level security",
                        "create policy offer_of_all on offer using (true)",
                        "create policy offer_of_partner on offer as restrictive to partner_caller"
                                + " using (partner_id = current_partner())",
                        "insert into offer values (1, '" + PARTNER + "', 5, '{a}'), (2, null, 7, '{b}')")
                .forEach(db::execute));
        pool = AgroalDataSource.from(new AgroalPropertiesReader()
                .readProperties(Map.of(
                        "jdbcUrl",
                        postgres.url(),
                        "principal",
                        postgres.appUser(),
                        "credential",
                        "test",
                        "maxSize",
                        "1"))
                .get());
        database = new Database(pool, () -> OF_VENDOR);
    }

    @AfterAll
    static void close() {
        pool.close();
    }

    @Test
    void aPartnerSCallerSeesItsRowsAndTheNextCallerOfTheConnectionSeesAll() {
        for (int repeated = 0; repeated < 12; repeated++) {
            assertThat(database.readAs(OF_PARTNER, PartnerCallerTest::ids)).containsExactly(1);
            assertThat(database.readAs(OF_VENDOR, PartnerCallerTest::ids)).containsExactly(1, 2);
        }
    }

    @Test
    void theRoleWithoutAPartnerSeesNothing() {
        List<Integer> seen = database.transactionAs(OF_VENDOR, db -> {
            db.execute("set local role partner_caller");
            return ids(db);
        });
        assertThat(seen).isEmpty();
    }

    @Test
    void aPartnerSCallerMayOnlyWhatIsGranted() {
        for (String refused : List.of("select * from secret", "update offer set amount = 0", "delete from offer")) {
            assertThatThrownBy(() -> database.transactionAs(OF_PARTNER, db -> db.execute(refused)))
                    .hasMessageContaining("permission denied");
        }
    }

    @Test
    void aConditionWhoseOperatorIsNotLeakproofFindsByIndexForTheVendorOnly() {
        String amounts = "select id from offer where amount > 6 order by amount limit 1";
        String codes = "select id from offer where codes && array['b']";

        assertThat(plan(OF_VENDOR, amounts)).contains("Index Cond: (amount > ");
        assertThat(plan(OF_VENDOR, codes)).contains("Index Cond: (codes && ");
        assertThat(plan(OF_PARTNER, amounts)).as("the policy goes first").doesNotContain("Index Cond: (amount > ");
    }

    private static String plan(Caller caller, String query) {
        return database.transactionAs(caller, db -> {
            db.execute("set local enable_seqscan = off");
            return String.join(
                    "\n", db.createQuery("explain " + query).mapTo(String.class).list());
        });
    }

    private static List<Integer> ids(Handle db) {
        return db.createQuery("select id from offer order by id")
                .mapTo(Integer.class)
                .list();
    }
}
