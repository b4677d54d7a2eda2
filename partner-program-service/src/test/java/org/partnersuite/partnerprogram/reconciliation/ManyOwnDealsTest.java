package org.partnersuite.partnerprogram.reconciliation;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.partnersuite.partnerprogram.ServiceDatabase;
import org.partnersuite.partnerprogram.reconciliation.ReconciliationSummary.Group;
import org.partnersuite.partnerprogram.reconciliation.ReconciliationSummary.Side;
import org.partnersuite.partnerprogram.reconciliation.ReconciliationSummary.Total;

/**
 * How long a comparison takes of as many deals on each side: {@code -DownDeals=100000}. Of ten deals three share an external id,
 * four their client, two a client that is mistyped, and one is on one side only.
 */
@Tag("PP-6")
@EnabledIfSystemProperty(named = "ownDeals", matches = "[0-9]+")
class ManyOwnDealsTest {
    private static final int DEALS = Integer.getInteger("ownDeals", 0);
    private static final UUID PARTNER = UUID.fromString("00000000-0000-0000-0000-000000000001");

    private static final List<String> SEED = List.of(
            """
            insert into partner (id, version, name, status, engagement_model, geographies, created_at, updated_at)
            values ('%s', 1, 'Contoso', 'PARTICIPATING', 'SALES_AGENT', '{EMEA}', now(), now())
            """.formatted(PARTNER),
            """
            create temporary table seed as
            select i, md5('deal' || i)::uuid as id, (i %% 10) as kind,
                   (array['Northwind','Southridge','Fabrikam','Contoso','Wingtip','Litware','Adatum','Tailspin','Woodgrove','Proseware'])[1 + (i / 7) %% 10]
                       || ' ' || (array['Traders','Video','Foods','Motors','Textiles','Energy','Media','Bank','Health','Steel'])[1 + (i / 70) %% 10]
                       || ' ' || substr(md5((i / 3)::text), 1, 6) as client,
                   (array['Data platform','Server','Cloud migration','Security review','Managed backup'])[1 + i %% 5] as title,
                   date '2025-01-01' + ((i::bigint * 104729) %% 700)::int as close_date,
                   (1000 + (i::bigint * 7919) %% 900000)::numeric as amount
            from generate_series(1, %d * 10 / 9) i
            """.formatted(DEALS),
            """
            insert into deal select id, 1, '%s', null, null, 'seed', i::text, now() from seed where kind <> 9
            """.formatted(PARTNER),
            """
            insert into deal_state (deal_id, version, partner_id, external_source, external_id, name, client, status, close_date,
                                    currency, partner_portion, value_add_portion, known_from)
            select id, 1, '%s', 'seed', i::text, title, client || ' Inc.', 'OPEN', close_date, 'USD', amount, 1, now()
            from seed where kind <> 9
            """.formatted(PARTNER),
            """
            insert into own_deal (id, version, partner_id, external_source, external_id, name, client, status, close_date,
                                  currency, amount, created_at, updated_at)
            select md5('own' || i)::uuid, 1, '%s', case when kind < 3 then 'seed' else 'crm' end, i::text, title,
                   case when kind in (7, 8) then overlay(client placing 'x' from 4 for 1) else client end, 'OPEN',
                   close_date + i %% 9, 'USD', case when i %% 4 = 0 then amount + 500 else amount end, now(), now()
            from seed where i %% 10 <> 6
            """.formatted(PARTNER),
            "vacuum analyze");

    @Test
    void aHundredThousandDealsOfEachSideAreComparedInLessThanAMinute() {
        ServiceDatabase database = new ServiceDatabase();
        database.asOwner(SEED);

        long start = System.nanoTime();
        database.change(change -> {
            Reconciliations.compare(change, PARTNER);
            return 0;
        });
        Duration took = Duration.ofNanos(System.nanoTime() - start);
        long read = System.nanoTime();
        ReconciliationSummary summary = database.read(db -> Reconciliations.summary(db, PARTNER));
        say("%d deals: compared in %s, summed in %s"
                .formatted(DEALS, took, Duration.ofNanos(System.nanoTime() - read)));
        summary.groups().forEach(group -> say(group.toString()));
        say(database.read(db -> db.createQuery("""
                        select format('%s wrong of %s pairs', count(*) filter (where md5('own' || s.external_id)::uuid <> o.id), count(*))
                        from deal_pair p join own_deal o on o.id = p.own_deal_id
                            join deal_state s on s.deal_id = p.deal_id
                        """).mapTo(String.class).one()));

        for (Side side : Side.values()) {
            assertThat(summary.groups().stream()
                            .filter(group -> group.side() == side)
                            .map(Group::amount)
                            .reduce(BigDecimal.ZERO, BigDecimal::add))
                    .isEqualByComparingTo(summary.totals().stream()
                            .filter(total -> total.side() == side)
                            .map(Total::amount)
                            .reduce(BigDecimal.ZERO, BigDecimal::add));
        }
        assertThat(took).isLessThan(Duration.ofMinutes(1));
    }

    private static void say(String text) {
        System.out.println(text);
    }
}
