package org.partnersuite.customersuccess.stagekpi;

import java.time.LocalDate;
import java.util.List;
import org.partnersuite.customersuccess.stagekpi.OnboardingSpeed.Start;

/** KPIs of ONBOARD. */
final class OnboardKpis {
    private OnboardKpis() {}

    /** Paid contracts whose clock started in the period: days to the first active use, and to the first touch. */
    static List<Measure> onboardingSpeed(KpiQuery query) {
        List<Start> starts = query.all(
                """
                select k.day, u.first_used_on,
                    (select min(t.occurred_on) from held_touch t where t.customer_id = s.customer_id
                        and t.occurred_on >= k.day %s) as touched_on
                from held_subscription s
                join onboarding_clock k on k.subscription_id = s.id
                left join first_use u on u.subscription_id = s.id
                where not s.trial and s.status = 'ACTIVE' and k.day between :from and :to
                """.formatted(partnersTouch(query, "t")) + query.ofSubscription("s"),
                row -> new Start(
                        row.getObject(1, LocalDate.class),
                        row.getObject(2, LocalDate.class),
                        row.getObject(3, LocalDate.class)));
        return OnboardingSpeed.of(starts, query.scope().today());
    }

    /** Trials that start in the period: one that is not converted counts in the share, not in the median. */
    static List<Measure> trialConversion(KpiQuery query) {
        return query.one(
                """
                select count(*), count(s.converted_on),
                    percentile_cont(0.5) within group (order by s.converted_on - s.trial_start)::numeric
                from held_subscription s where s.trial_start between :from and :to
                """ + query.ofSubscription("s"),
                row -> List.of(
                        Measure.of("medianDays", KpiQuery.rounded(row.getBigDecimal(3)), row.getLong(2)),
                        Measure.of(
                                "shareConverted", KpiQuery.percent(row.getLong(2), row.getLong(1)), row.getLong(1))));
    }

    /** Touches of the partner count; of any partner when none is asked for. */
    static String partnersTouch(KpiQuery query, String alias) {
        return query.scope().partner() == null
                ? " and " + alias + ".partner_id is not null"
                : " and " + alias + ".partner_id = :partner";
    }
}
