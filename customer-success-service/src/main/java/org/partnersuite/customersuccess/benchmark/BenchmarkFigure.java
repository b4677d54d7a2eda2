package org.partnersuite.customersuccess.benchmark;

/** What is compared. SQL gives a customer and its value over all its contracts of the product. */
public enum BenchmarkFigure {
    /** Active users of those licensed, per cent. */
    ACTIVE_SHARE(0, true, """
            select s.customer_id, 100.0 * sum(f.active_users) / nullif(sum(f.licensed), 0) as value
            from usage_figure f join held_subscription s on s.id = f.subscription_id
            where s.product = :product and f.month = :month and f.active_users is not null and f.licensed is not null
            group by s.customer_id
            """),
    /** The most features that one of the subscriptions uses. */
    FEATURES_USED(0, true, """
            select s.customer_id, max(f.features_used)::numeric as value
            from usage_figure f join held_subscription s on s.id = f.subscription_id
            where s.product = :product and f.month = :month group by s.customer_id
            """),
    /** Active days of an active user in the month. */
    FREQUENCY(1, true, """
            select s.customer_id, sum(f.active_days * f.active_users) / nullif(sum(f.active_users), 0) as value
            from usage_figure f join held_subscription s on s.id = f.subscription_id
            where s.product = :product and f.month = :month and f.active_days is not null
            group by s.customer_id
            """),
    /** Minutes of an active user on an active day. */
    LENGTH_OF_TIME(0, true, """
            select s.customer_id, sum(f.minutes * f.active_users) / nullif(sum(f.active_users), 0) as value
            from usage_figure f join held_subscription s on s.id = f.subscription_id
            where s.product = :product and f.month = :month and f.minutes is not null
            group by s.customer_id
            """),
    /** Days from the start of the first contract to the first active use. */
    DAYS_TO_FIRST_USE(0, true, """
            select s.customer_id, min(greatest(u.first_used_on - k.day, 0))::numeric as value
            from first_use u join held_subscription s on s.id = u.subscription_id
            join onboarding_clock k on k.subscription_id = s.id
            where s.product = :product and u.first_used_on < :month + interval '1 month'
            group by s.customer_id
            """),
    /** Mean of the newest scores, from 1 to 10. */
    HEALTH_SCORE(1, false, """
            select s.customer_id, avg(h.score) as value
            from subscription_health h join held_subscription s on s.id = h.subscription_id
            where s.product = :product group by s.customer_id
            """),
    /** Attainment of a business KPI by its name, per cent of the way from baseline to target. */
    BUSINESS_KPI(0, false, """
            select k.customer_id, 100 * avg(k.attainment) as value from held_plan_kpi k
            where lower(k.business_kpi) = lower(:kpi) and exists (
                select from held_subscription s where s.customer_id = k.customer_id and s.product = :product
                    and s.id = any(k.subscription_ids))
            group by k.customer_id
            """);

    private final int decimals;
    private final boolean monthly;
    private final String sql;

    BenchmarkFigure(int decimals, boolean monthly, String sql) {
        this.decimals = decimals;
        this.monthly = monthly;
        this.sql = sql;
    }

    /** Decimals of what is told of a group: too few to tell a single value by. */
    int decimals() {
        return decimals;
    }

    /** Whether it is of a month; otherwise it is as of now. */
    public boolean isMonthly() {
        return monthly;
    }

    String sql() {
        return sql;
    }
}
