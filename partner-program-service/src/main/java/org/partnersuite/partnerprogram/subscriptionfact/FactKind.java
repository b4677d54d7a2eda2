package org.partnersuite.partnerprogram.subscriptionfact;

import org.jspecify.annotations.Nullable;
import org.partnersuite.platform.unitofwork.Table;

/**
 * How facts of one kind are stored, and what they bear on.
 *
 * @param customers selects the customers of the facts {@code :ids}
 * @param subscriptions selects the subscriptions whose renewals the facts {@code :ids} bear on; null for none
 */
public record FactKind<T extends Fact>(
        String table,
        Table<T> rows,
        String customers,
        @Nullable String subscriptions) {
    private static final String OWN = " where id = any(:ids) and not gone";

    public static final FactKind<SubscriptionFact> SUBSCRIPTION = of(
            "fact_subscription",
            Table.of("fact_subscription", "id", SubscriptionFact.class),
            "select customer_id from fact_subscription" + OWN,
            null);
    public static final FactKind<RelationFact> RELATION = of(
            "fact_relation",
            Table.of("fact_relation", "id", RelationFact.class),
            """
            select s.customer_id from fact_relation r join fact_subscription s on s.id = r.subscription_id
            where r.id = any(:ids) and not r.gone
            union select customer_id from fact_relation where id = any(:ids) and not gone
            """,
            "select subscription_id from fact_relation" + OWN + " and subscription_id is not null");
    public static final FactKind<UsageFact> USAGE =
            of("fact_usage_month", Table.of("fact_usage_month", "id", UsageFact.class), """
            select s.customer_id from fact_usage_month u join fact_subscription s on s.id = u.subscription_id
            where u.id = any(:ids) and not u.gone
            """, null);
    public static final FactKind<PlanFact> PLAN = of(
            "fact_success_plan",
            Table.of("fact_success_plan", "id", PlanFact.class),
            "select customer_id from fact_success_plan" + OWN,
            null);
    public static final FactKind<RenewalFact> RENEWAL = of(
            "fact_renewal",
            Table.of("fact_renewal", "id", RenewalFact.class),
            null,
            "select subscription_id from fact_renewal" + OWN);
    public static final FactKind<GrowthFact> GROWTH = of(
            "fact_growth",
            Table.of("fact_growth", "id", GrowthFact.class),
            "select customer_id from fact_growth" + OWN,
            null);

    private static <T extends Fact> FactKind<T> of(
            String table, Table<T> rows, @Nullable String customers, @Nullable String subscriptions) {
        return new FactKind<>(
                table,
                rows.column("gone", "boolean", fact -> false),
                customers == null ? "select null::uuid where false and :ids is not null" : customers,
                subscriptions);
    }
}
