package org.partnersuite.partnerprogram.deal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.partnersuite.partnerprogram.deal.Deals.OTHER_PARTNER;
import static org.partnersuite.partnerprogram.deal.Deals.PARTNER;

import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.partnersuite.partnerprogram.ServiceDatabase;

/** PostgreSQL alone keeps a partner to its rows: plain SQL of the partners' role, with none of the application's checks. */
@Tag("PP-3")
@Tag("XC-3")
class PartnerRowsTest {
    private static final ServiceDatabase DATABASE = new ServiceDatabase();

    @BeforeAll
    static void record() {
        DATABASE.change(change -> DealBook.record(
                change,
                List.of(
                        Deals.fed("A", PARTNER, DealStatus.WON, "2021-06-01", "100"),
                        Deals.fed("B", OTHER_PARTNER, DealStatus.WON, "2021-06-01", "200"))));
        DATABASE.change(change -> {
            for (UUID partner : List.of(PARTNER, OTHER_PARTNER)) {
                change.db()
                        .execute(
                                "insert into partner values (?, 1, 'P', null, null, 'PROSPECT', 'SALES_AGENT', '{}', now(), now())",
                                partner);
                change.db()
                        .execute(
                                "insert into partner_transition values (?, 1, 'PROSPECT', 'INVITED', 'r', null, now(), 'ann')",
                                partner);
            }
            return change;
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"deal", "deal_state", "deal_cell", "deal_cell_history", "partner_transition"})
    void aPartnerSeesItsRowsOnly(String table) {
        assertThat(partnersIn(table, PARTNER.toString())).containsExactly(PARTNER);
        assertThat(partnersIn(table, OTHER_PARTNER.toString())).containsExactly(OTHER_PARTNER);
        assertThat(partnersIn(table, UUID.randomUUID().toString())).isEmpty();
        assertThat(partnersIn(table, "")).as("no partner named").isEmpty();
        List<UUID> ofAll = DATABASE.read(db -> partnersIn(db, table));
        assertThat(ofAll).as("the vendor sees all").hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"update deal set version = 9", "delete from deal_cell", "update partner set name = 'X'"})
    void aPartnerWritesNothing(String write) {
        assertThatThrownBy(() -> DATABASE.read(db -> {
                    bind(db, PARTNER.toString());
                    return db.execute(write);
                }))
                .hasMessageContaining("permission denied");
    }

    @Test
    void noPolicyKeepsTheVendorsQueriesFromAnIndex() {
        String plan = DATABASE.read(db -> {
            db.execute("set local enable_seqscan = off");
            return String.join(
                    "\n",
                    db.createQuery("explain select id from partner where starts_with(name, 'A')")
                            .mapTo(String.class)
                            .list());
        });
        assertThat(plan).contains("Index Cond: ");
    }

    @Test
    void aPartnerSeesItselfOnly() {
        List<UUID> seen = DATABASE.read(db -> {
            bind(db, PARTNER.toString());
            return db.createQuery("select id from partner").mapTo(UUID.class).list();
        });
        assertThat(seen).containsExactly(PARTNER);
    }

    private static List<UUID> partnersIn(String table, String partner) {
        return DATABASE.read(db -> {
            bind(db, partner);
            return partnersIn(db, table);
        });
    }

    private static List<UUID> partnersIn(Handle db, String table) {
        return db.createQuery("select distinct partner_id from " + table)
                .mapTo(UUID.class)
                .list();
    }

    private static void bind(Handle db, String partner) {
        db.createQuery(
                        "select set_config('app.partner_id', :partner, true), set_config('role', 'partner_caller', true)")
                .bind("partner", partner)
                .mapTo(String.class)
                .one();
    }
}
