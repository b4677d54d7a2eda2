package org.partnersuite.customersuccess.growth;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.partnersuite.platform.rest.Problem;

/** Burn-down of the entitlements of a subscription, from what was reported of their use. */
public final class BurnDowns {
    private BurnDowns() {}

    /** An entitlement and its burn-down. */
    public record Item(
            UUID entitlementId, String metric, @Nullable String unit, BurnDown burnDown) {}

    /** A contract, as far as the burn-down needs it. */
    public record Contract(
            LocalDate contractStart, @Nullable LocalDate contractEnd) {}

    /** An entitlement. */
    public record Entitled(UUID id, String metric, @Nullable String unit, BigDecimal quantity) {}

    private record Use(String metric, YearMonth month, BigDecimal quantity) {}

    /**
     * In the order of metrics.
     *
     * @throws Problem 404 for a subscription that the caller does not see
     */
    public static List<Item> of(Handle db, UUID subscription) {
        Contract contract = db.createQuery("select contract_start, contract_end from held_subscription where id = :id")
                .bind("id", subscription)
                .mapTo(Contract.class)
                .findOne()
                .orElseThrow(Problem::notFound);
        Map<String, Map<YearMonth, BigDecimal>> use = new HashMap<>();
        db.createQuery("""
                        select q.key as metric, u.month, (q.value #>> '{}')::numeric as quantity
                        from usage_figure u cross join lateral jsonb_each(u.quantities) q
                        where u.subscription_id = :id and jsonb_typeof(q.value) = 'number'
                        """)
                .bind("id", subscription)
                .map((row, context) -> new Use(
                        row.getString("metric"),
                        YearMonth.from(row.getObject("month", LocalDate.class)),
                        row.getBigDecimal("quantity")))
                .forEach(used -> use.computeIfAbsent(used.metric(), none -> new HashMap<>())
                        .put(used.month(), used.quantity()));
        return db.createQuery("""
                        select id, metric, unit, quantity from held_entitlement
                        where subscription_id = :id order by metric
                        """).bind("id", subscription).mapTo(Entitled.class).list().stream()
                .map(entitled -> new Item(
                        entitled.id(),
                        entitled.metric(),
                        entitled.unit(),
                        BurnDown.of(
                                entitled.metric(),
                                entitled.quantity(),
                                use.getOrDefault(entitled.metric(), Map.of()),
                                contract.contractStart(),
                                contract.contractEnd())))
                .toList();
    }
}
