package org.partnersuite.customersuccess.retention;

import java.math.BigDecimal;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;
import org.jdbi.v3.core.statement.SqlStatements;
import org.jspecify.annotations.Nullable;
import org.partnersuite.customersuccess.retention.RetentionScope.Breakdown;

/** Computes retention at any past date from what each contract was worth on each day. */
public final class RetentionFigures {
    private RetentionFigures() {}

    /** One of all, or one for each value of the breakdown in the order of the values, the one without a value last. */
    public static List<Retention> of(Handle db, RetentionScope scope) {
        String sql = CohortSql.COHORT.formatted(filters(scope, ":from")) + """
                , keyed as materialized (select c.*, %1$s as key from cohort c %2$s),
                sums as (
                    select key, count(*) as contracts, count(*) filter (where without_rate) as without_rate,
                        sum(opening) filter (where not without_rate) as starting,
                        sum(opening) filter (where closing is null and not without_rate) as lost,
                        sum(opening - closing) filter (where closing < opening) as reduced,
                        sum(closing - opening) filter (where closing > opening) as expanded
                    from keyed group by key),
                buyers as (
                    select key, count(*) as customers, count(*) filter (where not kept) as lost_customers
                    from (select k.key, k.customer_id, bool_or(k.closing is not null or k.without_rate
                                or l.customer_id is not null) as kept
                        from keyed k left join (select distinct customer_id from closing) l
                            on l.customer_id = k.customer_id
                        group by k.key, k.customer_id) bought
                    group by key),
                dues as (
                    select %3$s as key, count(*) as due, count(*) filter (where r.counted) as renewed,
                        count(*) filter (where r.status = 'OPEN') as undecided,
                        sum(r.due_arr * t.rate) as due_arr,
                        sum(least(r.renewed_arr, r.due_arr) * t.rate) filter (where r.counted) as renewed_arr
                    from due_renewal r
                    join contract_value_span v on v.subscription_id = r.subscription_id
                        and v.valid_from <= r.due_on and v.valid_to > r.due_on
                    join rate t on t.currency = r.currency
                    %4$s
                    where r.due_on >= :from and r.due_on < :until and r.outcome is distinct from 'CO_TERMED' %5$s
                    group by 1)
                select coalesce(s.key, d.key) as key, coalesce(s.contracts, 0) as contracts,
                    coalesce(s.without_rate, 0) as without_rate, coalesce(s.starting, 0) as starting,
                    coalesce(s.lost, 0) as lost, coalesce(s.reduced, 0) as reduced, coalesce(s.expanded, 0) as expanded,
                    coalesce(b.customers, 0) as customers, coalesce(b.lost_customers, 0) as lost_customers,
                    coalesce(d.due, 0) as due, coalesce(d.renewed, 0) as renewed, coalesce(d.undecided, 0) as undecided,
                    coalesce(d.due_arr, 0) as due_arr, coalesce(d.renewed_arr, 0) as renewed_arr
                from sums s join buyers b on b.key is not distinct from s.key
                full join dues d on coalesce(d.key, '') = coalesce(s.key, '')
                order by key
                """.formatted(
                        key("c", scope.by()),
                        segments("c", ":from", scope.by() == Breakdown.SEGMENT),
                        key("v", scope.by()),
                        segments("v", "r.due_on", scope.by() == Breakdown.SEGMENT),
                        filters(scope, "r.due_on"));
        try (Query query = db.createQuery(sql)) {
            List<Retention> found = query.configure(
                            SqlStatements.class, statements -> statements.setUnusedBindingAllowed(true))
                    .bind("from", scope.from())
                    .bind("until", scope.until())
                    .bind("day", scope.to())
                    .bind("into", scope.currency())
                    .bind("partner", scope.partner())
                    .bind("product", scope.product())
                    .bind("segment", scope.segment())
                    .bind("customer", scope.customer())
                    .mapTo(Retention.class)
                    .list();
            return found.isEmpty() && scope.by() == null ? List.of(nothing()) : found;
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

    private static Retention nothing() {
        return new Retention(
                null,
                0,
                0,
                BigDecimal.ZERO,
                BigDecimal.ZERO,
                BigDecimal.ZERO,
                BigDecimal.ZERO,
                0,
                0,
                0,
                0,
                0,
                BigDecimal.ZERO,
                BigDecimal.ZERO);
    }
}
