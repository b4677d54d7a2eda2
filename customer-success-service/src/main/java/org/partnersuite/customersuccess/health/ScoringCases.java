package org.partnersuite.customersuccess.health;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.Nested;
import org.jdbi.v3.core.mapper.reflect.ColumnName;
import org.jspecify.annotations.Nullable;
import org.partnersuite.customersuccess.health.SubscriptionFacts.Satisfaction;
import org.partnersuite.customersuccess.health.SubscriptionFacts.Usage;
import org.partnersuite.platform.unitofwork.JsonColumn;
import org.partnersuite.platform.unitofwork.Rows;

/**
 * Reads what scores are made of: two statements for any number of subscriptions. Usage counts of the last full month,
 * or of the month before while nobody has reported the last one.
 */
final class ScoringCases {
    private static final String SUBSCRIPTIONS = """
            select s.id, s.customer_id, s.product, s.trial_start, s.converted_on, i.inputs,
                   o.id as override_id, o.value as override_value, o.expires_on as override_until,
                   u.month as usage_month, coalesce(u.licensed_measured, s.licensed_users) as usage_licensed,
                   u.active_users as usage_active_users, u.active_days as usage_active_days, u.minutes as usage_minutes,
                   exists (select from incident_reported n
                           where n.subscription_id = s.id and n.severity = 1 and n.closed_at is null) as severity_one_open
            from scored_subscription s
            left join health_inputs i on i.subscription_id = s.id
            left join health_override o
                on o.subscription_id = s.id and o.status = 'APPROVED' and o.expires_on >= :today
            left join lateral (
                select * from usage_figure f
                where f.subscription_id = s.id and f.month in (:lastMonth, :monthBefore) and f.active_users is not null
                order by f.month desc limit 1) u on true
            where s.id = any(:ids)
            order by s.id
            """;

    private static final String CUSTOMERS = """
            select c.id as customer_id, now_.arr as arr_now, then_.arr as arr_then,
                   a.scale as satisfaction_scale, a.value as satisfaction_value, a.survey_id as satisfaction_survey,
                   a.answered_on as satisfaction_answered_on, l.customer_id is not null as sponsor_left
            from unnest(:ids) c (id)
            left join arr_of_customers(:ids, :today) now_ on now_.customer_id = c.id
            left join arr_of_customers(:ids, :yearAgo) then_ on then_.customer_id = c.id
            left join newest_satisfaction(:ids, :since, :today) a on a.customer_id = c.id
            left join customers_without_sponsor(:ids) l on l.customer_id = c.id
            """;

    private ScoringCases() {}

    private record SubscriptionRow(
            UUID id,
            UUID customerId,
            String product,
            @Nullable LocalDate trialStart,
            @Nullable LocalDate convertedOn,
            @JsonColumn @Nullable RecordedInputs inputs,
            @Nullable UUID overrideId,
            @Nullable BigDecimal overrideValue,
            @Nullable LocalDate overrideUntil,
            @Nested("usage") @Nullable Usage usage,
            boolean severityOneOpen) {}

    private record CustomerRow(
            @ColumnName("customer_id") UUID id,
            @Nullable BigDecimal arrNow,
            @Nullable BigDecimal arrThen,
            @Nested("satisfaction") @Nullable Satisfaction satisfaction,
            boolean sponsorLeft) {
        static CustomerRow unknown(UUID id) {
            return new CustomerRow(id, null, null, null, false);
        }
    }

    /** In the order of their ids; subscriptions that there are not any more are left out. */
    static List<ScoringCase> of(Handle db, Collection<UUID> subscriptionIds, LocalDate today) {
        LocalDate lastMonth = today.withDayOfMonth(1).minusMonths(1);
        List<SubscriptionRow> rows = db.createQuery(SUBSCRIPTIONS)
                .bindArray("ids", UUID.class, subscriptionIds)
                .bind("today", today)
                .bind("lastMonth", lastMonth)
                .bind("monthBefore", lastMonth.minusMonths(1))
                .map(Rows.of(SubscriptionRow.class))
                .list();
        Map<UUID, CustomerRow> customers =
                customers(db, rows.stream().map(SubscriptionRow::customerId).collect(Collectors.toSet()), today);
        Map<UUID, HealthState> states = HealthStateStore.find(db, subscriptionIds);
        return rows.stream()
                .map(row -> scoringCase(
                        row,
                        customers.getOrDefault(row.customerId(), CustomerRow.unknown(row.customerId())),
                        states.get(row.id())))
                .toList();
    }

    private static Map<UUID, CustomerRow> customers(Handle db, Set<UUID> ids, LocalDate today) {
        Map<UUID, CustomerRow> customers = new HashMap<>();
        db.createQuery(CUSTOMERS)
                .bindArray("ids", UUID.class, ids)
                .bind("today", today)
                .bind("yearAgo", today.minusYears(1))
                .bind("since", today.minusDays(ComputedMeasures.COUNTS_FOR_DAYS))
                .map(Rows.of(CustomerRow.class))
                .forEach(row -> customers.put(row.id(), row));
        return customers;
    }

    private static ScoringCase scoringCase(SubscriptionRow row, CustomerRow customer, @Nullable HealthState before) {
        UUID override = row.overrideId();
        BigDecimal value = row.overrideValue();
        return new ScoringCase(
                row.id(),
                row.customerId(),
                row.product(),
                row.inputs() == null ? RecordedInputs.NONE : row.inputs(),
                new SubscriptionFacts(
                        row.trialStart(),
                        row.convertedOn(),
                        row.usage(),
                        customer.arrNow(),
                        customer.arrThen(),
                        customer.satisfaction(),
                        row.severityOneOpen(),
                        customer.sponsorLeft()),
                before,
                override == null || value == null ? null : new HealthResult.Override(override, value),
                row.overrideUntil());
    }
}
