package org.partnersuite.partnerprogram.incentive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.partnersuite.partnerprogram.ServiceDatabase;
import org.partnersuite.partnerprogram.edition.Editions;
import org.partnersuite.partnerprogram.subscriptionfact.DueIncentives;
import org.partnersuite.platform.dailywork.Days;
import org.partnersuite.platform.rest.Json;
import org.partnersuite.platform.unitofwork.Change;

/**
 * In whatever order events come, and whenever they are computed, the balances end as a fresh computation says, to the
 * cent.
 */
@Tag("PP-11")
@Tag("PP-12")
class AnyOrderTest {
    private static final long SEED = 20221201;
    private static final int ORDERS = 4;
    private static final Instant BEGINNING = Instant.parse("2022-01-10T10:00:00Z");
    private static final Instant END = Instant.parse("2024-06-01T10:00:00Z");
    private static final Editions EDITIONS = new Editions();
    private static final ServiceDatabase DATABASE = new ServiceDatabase();

    @BeforeAll
    static void terms() {
        String program = Json.text(Cases.program());
        DATABASE.change(change -> change.db()
                .createUpdate("insert into setting_version (name, version, content, published_at, published_by)"
                        + " values ('incentive-program', 2, cast(:program as jsonb), now(), 'ann')")
                .bind("program", program)
                .execute());
    }

    @Test
    void theBalancesAreThoseOfAFreshComputation() {
        Random random = new Random(SEED);
        Map<String, BigDecimal> expected = Recount.of(new ToldWorld(SEED, 0));
        assertThat(expected.keySet().stream().map(key -> key.split(" ")[1]).distinct())
                .containsExactlyInAnyOrder("ADOPTION_REBATE", "ACTIVATE", "ADOPT", "EXPAND", "RENEWAL");
        for (int order = 1; order <= ORDERS; order++) {
            ToldWorld world = new ToldWorld(SEED, order);
            List<Consumer<Change>> events = new ArrayList<>(world.events);
            if (order > 1) {
                Collections.shuffle(events, random);
            }
            DATABASE.setNow(BEGINNING);
            Duration pace = Duration.between(BEGINNING, END).dividedBy(events.size());
            for (Consumer<Change> event : events) {
                DATABASE.change(change -> {
                    event.accept(change);
                    return true;
                });
                DATABASE.pass(pace);
                if (random.nextInt(12) == 0) {
                    compute(world);
                }
            }
            events.subList(0, 50)
                    .forEach(again -> DATABASE.change(change -> {
                        again.accept(change);
                        return true;
                    }));
            DATABASE.setNow(END);
            compute(world);

            assertThat(balances(world)).as("order %d of seed %d", order, SEED).isEqualTo(expected);
        }
        assertThat(DATABASE.count("select count(*) from incentive_line where entry = 'ADJUSTMENT'"))
                .isPositive();
        assertThat(DATABASE.count("select count(*) from incentive_due where due_on <= date '2024-06-01'"))
                .isZero();
    }

    @Test
    void aLineNeverChanges() {
        assertThatThrownBy(() -> DATABASE.read(db -> db.execute("update incentive_line set amount = amount + 1")))
                .hasMessageContaining("incentive_line");
    }

    private static void compute(ToldWorld world) {
        Set<UUID> due = new HashSet<>(DATABASE.read(db -> DueIncentives.due(db, Days.of(DATABASE.now()), 1000)));
        DATABASE.change(change -> Incentives.compute(change, due, EDITIONS, world.standing()));
    }

    private static Map<String, BigDecimal> balances(ToldWorld world) {
        Map<String, BigDecimal> balances = new TreeMap<>();
        DATABASE.read(db -> {
            db.createQuery("""
                            select partner_id, kind || ' ' || quarter as what, sum(owed_by(credit, amount)) as owed
                            from incentive_line group by partner_id, kind, quarter
                            having sum(owed_by(credit, amount)) <> 0
                            """)
                    .map((row, context) -> {
                        int partner = world.indexOf(row.getObject("partner_id", UUID.class));
                        if (partner >= 0) {
                            balances.put(
                                    partner + " " + row.getString("what"),
                                    row.getBigDecimal("owed").setScale(2));
                        }
                        return partner;
                    })
                    .list();
            return true;
        });
        return balances;
    }
}
