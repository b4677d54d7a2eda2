package org.partnersuite.customersuccess.book;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;
import org.jdbi.v3.core.statement.SqlStatements;
import org.jspecify.annotations.Nullable;
import org.partnersuite.customersuccess.published.PublishedView;
import org.partnersuite.customersuccess.team.TeamRole;

/** Computes books of business from what the features publish. */
public final class Books {
    private static final PublishedView HEALTH = new PublishedView("subscription_health");
    private static final PublishedView RENEWALS = new PublishedView("open_renewal");
    private static final PublishedView ACTIONS = new PublishedView("held_action");

    private static final String OWNED = "select subscription_id from owned_subscriptions(:person, :role, :day)";

    private static final String CUSTOMERS = """
        select count(*) from (
            select customer_id from owned_customers(:person, :role, :day)
            union select customer_id from held_subscription where id = any(:owned)) c
        """;

    /** The contracts of the book: what is paid and in force counts as revenue. */
    private static final String HELD = """
        with held as materialized (
            select s.id, s.customer_id, s.arr, s.currency,
                   s.status = 'ACTIVE' and not s.trial and s.contract_start <= :day
                       and (s.contract_end is null or s.contract_end >= :day) as counted
            from held_subscription s where s.id = any(:owned) and s.status = 'ACTIVE')
        """;

    /** The same with a rate for each currency, which is looked up once. */
    private static final String RATED = HELD + """
        , rate as materialized (
            select c.currency, usd_rate(c.currency, :day) as rate from (select distinct currency from held) c)
        """;

    private static final String SEGMENTS = RATED + """
        select g.segment as code, r.arr_per_person_from, r.arr_per_person_to,
               count(distinct h.customer_id) as customers, count(*) as subscriptions,
               coalesce(round(sum(h.arr * t.rate) filter (where h.counted), 2), 0) as arr_usd,
               coalesce(array_agg(distinct h.currency)
                   filter (where h.counted and t.rate is null and h.arr > 0), '{}') as without_rate
        from held h join rate t on t.currency = h.currency left join held_segment g on g.customer_id = h.customer_id
        left join segment_ratio r on r.code = g.segment
        group by 1, 2, 3, r.position order by r.position nulls last
        """;

    private Books() {}

    private record Row(
            @Nullable String code,
            @Nullable BigDecimal arrPerPersonFrom,
            @Nullable BigDecimal arrPerPersonTo,
            long customers,
            long subscriptions,
            BigDecimal arrUsd,
            List<String> withoutRate) {

        Book.OfSegment segment() {
            return new Book.OfSegment(
                    code,
                    customers,
                    arrUsd.setScale(2, RoundingMode.HALF_UP),
                    arrPerPersonFrom == null || arrPerPersonTo == null
                            ? null
                            : new Ratio.Range(arrPerPersonFrom, arrPerPersonTo));
        }
    }

    /** Of the subscriptions and customers whose role a person owns on a day. */
    public static Book of(Handle db, String person, TeamRole role, LocalDate day) {
        List<UUID> owned = bound(db, OWNED, person, role, day).mapTo(UUID.class).list();
        Asked asked = new Asked(db, person, role, day, owned);
        List<Row> rows = asked.query(SEGMENTS).mapTo(Row.class).list();
        long wholeCustomers = asked.query(CUSTOMERS).mapTo(Long.class).one();
        return new Book(
                person,
                role,
                day,
                wholeCustomers,
                rows.stream().mapToLong(Row::subscriptions).sum(),
                rows.stream()
                        .map(Row::arrUsd)
                        .reduce(BigDecimal.ZERO, BigDecimal::add)
                        .setScale(2, RoundingMode.HALF_UP),
                rows.stream()
                        .flatMap(row -> row.withoutRate().stream())
                        .distinct()
                        .sorted()
                        .toList(),
                rows.stream().map(Row::segment).toList(),
                health(asked),
                renewals(asked),
                actions(asked));
    }

    /**
     * Whose book is asked for.
     *
     * @param owned the subscriptions, which are looked up once for all figures
     */
    private record Asked(Handle db, String person, TeamRole role, LocalDate day, List<UUID> owned) {
        Query query(String sql) {
            return bound(db, sql, person, role, day).bindArray("owned", UUID.class, owned);
        }
    }

    private static @Nullable Map<String, Long> health(Asked asked) {
        if (!HEALTH.isIn(asked.db())) {
            return null;
        }
        Map<String, Long> bands = new LinkedHashMap<>();
        asked.query(HELD + "select coalesce(c.band, 'NONE'), count(*) from held h"
                        + " left join subscription_health c on c.subscription_id = h.id group by 1 order by 1")
                .map((row, context) -> Map.entry(row.getString(1), row.getLong(2)))
                .forEach(band -> bands.put(band.getKey(), band.getValue()));
        return bands;
    }

    private static @Nullable List<Book.Quarter> renewals(Asked asked) {
        if (!RENEWALS.isIn(asked.db())) {
            return null;
        }
        return asked.query(RATED + "select to_char(r.due_on, 'YYYY-\"Q\"Q') as quarter, count(*) as renewals,"
                        + " coalesce(round(sum(h.arr * t.rate), 2), 0) as arr_usd"
                        + " from held h join rate t on t.currency = h.currency"
                        + " join open_renewal r on r.subscription_id = h.id group by 1 order by 1")
                .mapTo(Book.Quarter.class)
                .list();
    }

    private static @Nullable Long actions(Asked asked) {
        if (!ACTIONS.isIn(asked.db())) {
            return null;
        }
        return asked.query("select count(*) from held_action a where a.owner = :person and a.status <> 'CLOSED'")
                .mapTo(Long.class)
                .one();
    }

    private static Query bound(Handle db, String sql, String person, TeamRole role, LocalDate day) {
        return db.createQuery(sql)
                .configure(SqlStatements.class, statements -> statements.setUnusedBindingAllowed(true))
                .bind("person", person)
                .bind("role", role)
                .bind("day", day);
    }
}
