package org.partnersuite.customersuccess.retention;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;
import org.jdbi.v3.core.statement.SqlStatements;
import org.jspecify.annotations.Nullable;
import org.partnersuite.customersuccess.retention.RetentionScope.Breakdown;

/**
 * Computes retention at any past date from rows of what each contract was worth on each day. {@link ContractsInMemory} answers
 * the same in less time.
 */
public final class RetentionFigures {
    private RetentionFigures() {}

    /** What became of the contracts of a cohort. */
    private record Cohort(
            @Nullable String key,
            long contracts,
            long withoutRate,
            BigDecimal starting,
            BigDecimal lost,
            BigDecimal reduced,
            BigDecimal expanded,
            long customers,
            long lostCustomers) {
        static Cohort empty(@Nullable String key) {
            return new Cohort(key, 0, 0, BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO, 0, 0);
        }
    }

    /** What became of the contracts that ended. */
    private record Due(
            @Nullable String key, long due, long renewed, long undecided, BigDecimal dueArr, BigDecimal renewedArr) {
        static Due none(@Nullable String key) {
            return new Due(key, 0, 0, 0, BigDecimal.ZERO, BigDecimal.ZERO);
        }
    }

    /** One of all, or one for each value of the breakdown in the order of the values, the one without a value last. */
    public static List<Retention> of(Handle db, RetentionScope scope) {
        return of(db, scope, "");
    }

    /** The same for a partner's caller: of the contracts whose partner of record it is. */
    public static List<Retention> ofPartner(Handle db, RetentionScope scope) {
        return of(db, scope, CohortSql.OF_CALLER);
    }

    private static List<Retention> of(Handle db, RetentionScope scope, String also) {
        FigureRates rates = FigureRates.at(db, scope.currency(), scope.to());
        Map<@Nullable String, Due> dues = new HashMap<>();
        rows(db, scope, dues(scope, rates, also), Due.class).forEach(due -> dues.put(due.key(), due));
        List<Retention> figures = new ArrayList<>();
        for (Cohort cohort : rows(db, scope, cohorts(scope, rates, also), Cohort.class)) {
            Due due = dues.remove(cohort.key());
            figures.add(retention(cohort, due == null ? Due.none(cohort.key()) : due));
        }
        dues.values().forEach(due -> figures.add(retention(Cohort.empty(due.key()), due)));
        if (figures.isEmpty() && scope.by() == null) {
            figures.add(retention(Cohort.empty(null), Due.none(null)));
        }
        figures.sort(Retention::byKey);
        return figures;
    }

    private static Retention retention(Cohort cohort, Due due) {
        return new Retention(
                cohort.key(),
                cohort.contracts(),
                cohort.withoutRate(),
                cohort.starting(),
                cohort.lost(),
                cohort.reduced(),
                cohort.expanded(),
                cohort.customers(),
                cohort.lostCustomers(),
                due.due(),
                due.renewed(),
                due.undecided(),
                due.dueArr(),
                due.renewedArr());
    }

    /** By customer first: one is lost when none of its contracts is live, nor any that it got since. */
    private static String cohorts(RetentionScope scope, FigureRates rates, String also) {
        return CohortSql.with(rates)
                + """
                select key, sum(contracts) as contracts, sum(without_rate) as without_rate,
                    coalesce(sum(starting), 0) as starting, coalesce(sum(lost), 0) as lost,
                    coalesce(sum(reduced), 0) as reduced, coalesce(sum(expanded), 0) as expanded, count(*) as customers,
                    count(*) filter (where not kept and not exists (
                        select from contract_value_span n where n.customer_id = b.customer_id and n.paid
                            and n.valid_from <= :until and n.valid_to > :until)) as lost_customers
                from (select %s as key, c.customer_id, count(*) as contracts,
                        count(*) filter (where c.without_rate) as without_rate,
                        sum(c.opening) filter (where not c.without_rate) as starting,
                        sum(c.opening) filter (where not c.live and not c.without_rate) as lost,
                        sum(c.opening - c.closing) filter (where c.closing < c.opening) as reduced,
                        sum(c.closing - c.opening) filter (where c.closing > c.opening) as expanded,
                        bool_or(c.live) as kept
                    from (%s) c %s group by 1, 2) b
                group by key
                """.formatted(
                                key("c", scope.by()),
                                CohortSql.cohort(filters(scope, ":from") + also),
                                segments("c", ":from", scope.by() == Breakdown.SEGMENT));
    }

    private static String dues(RetentionScope scope, FigureRates rates, String also) {
        return """
                with rate (currency, rate) as %s
                select %s as key, count(*) as due, count(*) filter (where r.counted) as renewed,
                    count(*) filter (where r.status = 'OPEN') as undecided,
                    coalesce(sum(r.due_arr * t.rate), 0) as due_arr,
                    coalesce(sum(least(r.renewed_arr, r.due_arr) * t.rate) filter (where r.counted), 0) as renewed_arr
                from due_renewal r
                join contract_value_span v on v.subscription_id = r.subscription_id
                    and v.valid_from <= r.due_on and v.valid_to > r.due_on
                left join rate t on t.currency = r.currency
                %s
                where r.due_on >= :from and r.due_on < :until and r.outcome is distinct from 'CO_TERMED' %s
                group by 1
                """.formatted(
                        rates.table(),
                        key("v", scope.by()),
                        segments("v", "r.due_on", scope.by() == Breakdown.SEGMENT),
                        filters(scope, "r.due_on") + also);
    }

    private static <R> List<R> rows(Handle db, RetentionScope scope, String sql, Class<R> type) {
        try (Query query = db.createQuery(sql)) {
            return query.configure(SqlStatements.class, statements -> statements.setUnusedBindingAllowed(true))
                    .bind("from", scope.from())
                    .bind("until", scope.until())
                    .bind("partner", scope.partner())
                    .bind("product", scope.product())
                    .bind("segment", scope.segment())
                    .bind("customer", scope.customer())
                    .mapTo(type)
                    .list();
        }
    }

    /** Conditions on the contract values {@code v}, of a customer whose segment is that of a day. */
    private static String filters(RetentionScope scope, String day) {
        return (scope.partner() == null ? "" : " and v.partner_id = :partner")
                + (scope.product() == null ? "" : " and v.product = :product")
                + (scope.customer() == null ? "" : " and v.customer_id = :customer")
                + (scope.segment() == null
                        ? ""
                        : " and exists (select from customer_segment_span g where g.customer_id = v.customer_id"
                                + " and g.segment = :segment and g.valid_from <= " + day + " and g.valid_to > " + day
                                + ")");
    }

    private static String key(String alias, @Nullable Breakdown by) {
        return by == null
                ? "null::text"
                : switch (by) {
                    case PARTNER -> alias + ".partner_id::text";
                    case PRODUCT -> alias + ".product";
                    case SEGMENT -> "h.segment";
                };
    }

    private static String segments(String alias, String day, boolean needed) {
        return needed
                ? "left join customer_segment_span h on h.customer_id = " + alias + ".customer_id and h.valid_from <= "
                        + day + " and h.valid_to > " + day
                : "";
    }
}
