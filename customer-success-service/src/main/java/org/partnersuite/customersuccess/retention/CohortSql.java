package org.partnersuite.customersuccess.retention;

/**
 * SQL of a cohort. {@code :from} is the first day of the period, {@code :until} the first day after it, {@code :day} its last
 * day, {@code :into} the currency.
 *
 * <p>A contract that became a part of another one in the period is worth at the end what was carried over, as long as the
 * last one of them is live; the other one is worth that much less. So each contract has a value of its own, and none counts
 * twice.
 */
final class CohortSql {
    /** Common table expressions, {@code cohort} last; its {@code closing} is null when the contract was lost. */
    static final String COHORT = """
            with recursive co_termed as materialized (
                select subscription_id, into_subscription_id, renewed_arr, currency from due_renewal
                where outcome = 'CO_TERMED' and due_on >= :from and due_on < :until),
            chain (subscription_id, final) as (
                select subscription_id, into_subscription_id from co_termed
                union
                select c.subscription_id, n.into_subscription_id from chain c
                join co_termed n on n.subscription_id = c.final),
            opening as materialized (
                select v.subscription_id, v.customer_id, v.product, v.partner_id, v.arr, v.currency
                from contract_value_span v
                where v.paid and v.valid_from <= :from and v.valid_to > :from %s),
            closing as materialized (
                select v.subscription_id, v.customer_id, v.arr, v.currency from contract_value_span v
                where v.paid and v.valid_from <= :until and v.valid_to > :until),
            rate as materialized (
                select c.currency, usd_rate(c.currency, :day) / usd_rate(:into, :day) as rate
                from (select currency from opening union select currency from closing
                    union select currency from due_renewal where due_on >= :from and due_on < :until) c),
            carried as materialized (
                select t.subscription_id, t.into_subscription_id, t.renewed_arr * r.rate as arr
                from co_termed t join rate r on r.currency = t.currency
                where exists (select from chain c join closing l on l.subscription_id = c.final
                    where c.subscription_id = t.subscription_id)),
            inflow as materialized (
                select into_subscription_id as subscription_id, sum(arr) as arr from carried group by 1),
            cohort as materialized (
                select o.subscription_id, o.customer_id, o.product, o.partner_id,
                    o.arr * r.rate as opening,
                    case when l.subscription_id is not null then greatest(l.arr * lr.rate - coalesce(i.arr, 0), 0)
                        when c.subscription_id is not null then greatest(c.arr - coalesce(i.arr, 0), 0) end as closing,
                    c.subscription_id is not null and l.subscription_id is null as co_termed,
                    r.rate is null or l.subscription_id is not null and lr.rate is null as without_rate
                from opening o
                join rate r on r.currency = o.currency
                left join closing l on l.subscription_id = o.subscription_id
                left join rate lr on lr.currency = l.currency
                left join carried c on c.subscription_id = o.subscription_id
                left join inflow i on i.subscription_id = o.subscription_id)
            """;

    private CohortSql() {}
}
