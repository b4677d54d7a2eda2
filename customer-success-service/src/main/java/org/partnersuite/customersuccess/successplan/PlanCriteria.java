package org.partnersuite.customersuccess.successplan;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.partnersuite.customersuccess.position.CriterionSource;
import org.partnersuite.customersuccess.position.PositionFacts;

/** Criteria that the plans for a subscription's use case satisfy. A plan without use cases is for all of them. */
@ApplicationScoped
class PlanCriteria implements CriterionSource {
    private static final String PLANS = """
            success_plan p
            where p.customer_id = :customer and (p.subscription_ids = '{}' or p.subscription_ids @> array [:subscription])
              and (p.content -> 'useCases' = '[]'
                   or p.content -> 'useCases' @> jsonb_build_array(jsonb_build_object('name', cast(:useCase as text))))
            """;

    private static final Map<String, String> CONDITIONS = Map.of(
            "PLAN_SUBMITTED", "p.status in ('SUBMITTED', 'ACTIVE')",
            "KPI_MEASURED", "exists (select from plan_kpi k where k.plan_id = p.id and k.latest_value is not null)",
            "OUTCOME_ATTAINED", "exists (select from plan_kpi k where k.plan_id = p.id and k.attainment >= 1)");

    private static final Map<String, String> SENTENCES = Map.of(
            "PLAN_SUBMITTED", "No success plan for the use case is submitted or active.",
            "KPI_MEASURED", "No KPI of the use case was measured.",
            "OUTCOME_ATTAINED", "No KPI of the use case reached its target.");

    @Override
    public Set<String> keys() {
        return CONDITIONS.keySet();
    }

    @Override
    public Optional<String> unmet(Handle db, String key, PositionFacts position, LocalDate day) {
        boolean met = db.createQuery("select exists (select from " + PLANS + " and " + CONDITIONS.get(key) + ")")
                .bind("customer", position.customerId())
                .bind("subscription", position.subscriptionId())
                .bind("useCase", position.useCase())
                .mapTo(Boolean.class)
                .one();
        return met ? Optional.empty() : Optional.ofNullable(SENTENCES.get(key));
    }
}
