package org.partnersuite.customersuccess.interaction;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.SqlStatements;
import org.jspecify.annotations.Nullable;

/**
 * Figures of touches that count, in a period, both ends included. Gaps are between days of touches with one customer; two on
 * one day are one day for the gaps and two in the count.
 */
@Schema(name = "TouchFigures", description = "Figures of touches in a period.")
public record TouchFigures(
        LocalDate from,
        LocalDate to,

        @Schema(description = "Touches in the period.", examples = "3")
        long touches,

        @Schema(description = "Customers touched in the period.", examples = "1")
        long customersTouched,

        @Schema(
                description =
                        "Median of whole days between days of touches with one customer; absent with fewer than two"
                                + " days.",
                examples = "15")
        @Nullable
        BigDecimal medianDaysBetween,

        @Schema(description = "Newest touch by the end of the period.") @Nullable
        LocalDate lastOn,

        @Schema(description = "Whole days from the newest touch to the end of the period.", examples = "2") @Nullable
        Integer daysSinceLast,

        @Schema(description = "Customers that the shares are of.", examples = "40")
        long customers,

        @Schema(description = "Of them, those touched in the 30 days up to the end of the period.", examples = "30")
        long touchedIn30Days,

        @Schema(description = "Of them, those touched in the 90 days up to the end of the period.", examples = "38")
        long touchedIn90Days,

        @Schema(
                description = "Share of customers touched in 30 days, in per cent; absent without customers.",
                examples = "75.0")
        @Nullable
        BigDecimal share30,

        @Schema(
                description = "Share of customers touched in 90 days, in per cent; absent without customers.",
                examples = "95.0")
        @Nullable
        BigDecimal share90) {

    /**
     * Whose touches, with whom and when.
     *
     * @param partner touches of its people, shares of the customers that it is partner of record of
     * @param person touches of the person, shares of the customers whose team the person is in
     */
    public record TouchScope(
            @Nullable UUID customer,
            @Nullable String person,
            @Nullable UUID partner,
            LocalDate from,
            LocalDate to) {

        private String touches() {
            return (customer == null ? "" : " and t.customer_id = :customer")
                    + (person == null ? "" : " and t.person = :person")
                    + (partner == null ? "" : " and t.partner_id = :partner");
        }

        private String customers() {
            if (customer != null) {
                return "select cast(:customer as uuid) as customer_id";
            }
            if (person != null) {
                return "select distinct m.customer_id from held_team_member m where m.person = :person"
                        + " and m.from_day <= :to and (m.to_day is null or m.to_day >= :to)";
            }
            return "select distinct s.customer_id from held_subscription s where s.status = 'ACTIVE'"
                    + (partner == null ? "" : " and s.partner_of_record = :partner");
        }
    }

    public static TouchFigures of(Handle db, TouchScope scope, Instant now) {
        String sql = """
                with touched as (
                    select t.customer_id, t.occurred_on from held_touch t
                    where t.occurred_on between :from and :to and t.occurred_at <= :now %1$s),
                gaps as (
                    select occurred_on - lag(occurred_on) over (partition by customer_id order by occurred_on) as gap
                    from (select distinct customer_id, occurred_on from touched) days),
                newest as (
                    select max(t.occurred_on) as last_on from held_touch t
                    where t.occurred_on <= :to and t.occurred_at <= :now %1$s),
                shares as (
                    select count(*) as customers,
                        count(*) filter (where exists (select from held_touch t where t.customer_id = c.customer_id
                            and t.occurred_on > :to - 30 and t.occurred_on <= :to and t.occurred_at <= :now %1$s)) as in_30,
                        count(*) filter (where exists (select from held_touch t where t.customer_id = c.customer_id
                            and t.occurred_on > :to - 90 and t.occurred_on <= :to and t.occurred_at <= :now %1$s)) as in_90
                    from (%2$s) c)
                select :from as "from", :to as "to", (select count(*) from touched) as touches,
                    (select count(distinct customer_id) from touched) as customers_touched,
                    (select percentile_cont(0.5) within group (order by gap)::numeric from gaps where gap is not null)
                        as median_days_between,
                    n.last_on, :to - n.last_on as days_since_last, s.customers, s.in_30 as touched_in30_days,
                    s.in_90 as touched_in90_days, round(100.0 * s.in_30 / nullif(s.customers, 0), 1) as share30,
                    round(100.0 * s.in_90 / nullif(s.customers, 0), 1) as share90
                from newest n, shares s
                """.formatted(scope.touches(), scope.customers());
        return db.createQuery(sql.replaceAll(":(from|to)\\b", "cast(:$1 as date)"))
                .configure(SqlStatements.class, statements -> statements.setUnusedBindingAllowed(true))
                .bind("customer", scope.customer())
                .bind("person", scope.person())
                .bind("partner", scope.partner())
                .bind("from", scope.from())
                .bind("to", scope.to())
                .bind("now", now)
                .mapTo(TouchFigures.class)
                .one();
    }
}
