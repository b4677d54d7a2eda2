package org.partnersuite.customersuccess.retention;

/**
 * SQL of a cohort. {@code :from} is the first day of the period, {@code :until} the first day after it.
 *
 * <p>A contract that became a part of another one in the period is worth at the end what was carried over, as long as the
 * last one of them is live; the other one is worth that much less. So each contract has a value of its own, and none counts
 * twice.
 */
final class CohortSql {
    private static final String LIVE_AT_END = "%1$s.paid and %1$s.valid_from <= :until and %1$s.valid_to > :until";

    /** A condition for a partner's caller, which begins with its subscriptions instead of testing each contract value. */
    static final String OF_CALLER = " and v.subscription_id in (select s.id from held_subscription s)";

    private CohortSql() {}

    /** Common table expressions that the cohort needs; those of a period without co-termed contracts are empty. */
    static String with(FigureRates rates) {
        return """
                with recursive rate (currency, rate) as %s,
                co_termed as materialized (
                    select subscription_id, into_subscription_id, renewed_arr, currency from due_renewal
                    where outcome = 'CO_TERMED' and due_on >= :from and due_on < :until),
                chain (subscription_id, final) as (
                    select subscription_id, into_subscription_id from co_termed
                    union
                    select c.subscription_id, n.into_subscription_id from chain c
                    join co_termed n on n.subscription_id = c.final),
                carried as materialized (
                    select t.subscription_id, t.into_subscription_id, t.renewed_arr * r.rate as arr
                    from co_termed t join rate r on r.currency = t.currency
                    where exists (select from chain c join contract_value_span l on l.subscription_id = c.final
                        where c.subscription_id = t.subscription_id and %s)),
                inflow as materialized (
                    select into_subscription_id as subscription_id, sum(arr) as arr from carried group by 1)
                """.formatted(rates.table(), LIVE_AT_END.formatted("l"));
    }

    /**
     * The contracts of the cohort; {@code closing} is null when the contract was lost.
     *
     * @param filters conditions on the contract values {@code v} of the start, beginning with {@code and}
     */
    static String cohort(String filters) {
        return """
                select v.subscription_id, v.customer_id, v.product, v.partner_id, v.arr * r.rate as opening,
                    case when l.subscription_id is not null and lr.rate is null then null
                        when l.subscription_id is not null then greatest(l.arr * lr.rate - coalesce(i.arr, 0), 0)
                        when c.subscription_id is not null then greatest(c.arr - coalesce(i.arr, 0), 0) end as closing,
                    c.subscription_id is not null and l.subscription_id is null as co_termed,
                    l.subscription_id is not null or c.subscription_id is not null as live,
                    r.rate is null or l.subscription_id is not null and lr.rate is null as without_rate
                from contract_value_span v
                left join contract_value_span l on l.subscription_id = v.subscription_id and %s
                left join rate r on r.currency = v.currency
                left join rate lr on lr.currency = l.currency
                left join carried c on c.subscription_id = v.subscription_id
                left join inflow i on i.subscription_id = v.subscription_id
                where v.paid and v.valid_from <= :from and v.valid_to > :from %s
                """.formatted(LIVE_AT_END.formatted("l"), filters);
    }
}
