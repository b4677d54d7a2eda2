package org.partnersuite.customersuccess.review;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.partnersuite.platform.rest.Json;

/** The content of a review: what is known when it is held. Each part is a query for its figures as JSON. */
final class ReviewContents {
    private static final String PLAN_ATTAINMENT = """
            select 'plans', jsonb_agg(jsonb_build_object('planId', p.id, 'type', p.type, 'status', p.status, 'timely', p.timely,
                'attainment', (select round(avg(k.attainment), 4) from held_plan_kpi k where k.plan_id = p.id))
                order by p.id)
            from held_plan p
            where p.customer_id = :customer and :subscription = any (p.subscription_ids)
              and p.status in ('SUBMITTED', 'ACTIVE', 'ACHIEVED')
            """;

    private static final String KPIS = """
            select 'kpis', jsonb_agg(jsonb_build_object('planId', k.plan_id, 'name', k.name, 'unit', k.unit,
                'baseline', k.baseline, 'target', k.target, 'value', k.latest_value, 'on', k.latest_on,
                'attainment', k.attainment, 'dueOn', k.due_on) order by k.name, k.plan_id)
            from held_plan_kpi k
            where k.customer_id = :customer and :subscription = any (k.subscription_ids)
              and k.plan_status in ('SUBMITTED', 'ACTIVE', 'ACHIEVED')
            """;

    private static final String FEATURE_USAGE = """
            select 'usage', jsonb_build_object('month', to_char(u.month, 'YYYY-MM'), 'licensed', u.licensed,
                'activeUsers', u.active_users, 'features', u.features)
            from usage_figure u
            where u.subscription_id = :subscription and u.month <= :to order by u.month desc limit 1
            """;

    private static final String TRAINING = """
            select 'trainings', jsonb_agg(jsonb_build_object('on', t.occurred_on, 'useCase', t.use_case) order by t.occurred_on, t.id)
            from held_touch t
            where t.customer_id = :customer and t.type = 'TRAINING' and t.occurred_on between :from and :to
            """;

    private static final String HEALTH = """
            select 'health', jsonb_build_object('score', h.score, 'band', h.band, 'computedScore', h.computed_score,
                'coverage', h.coverage, 'scoredAt', h.scored_at)
            from subscription_health h where h.subscription_id = :subscription
            """;

    private static final String TCV = """
            select 'tcv', jsonb_build_object('deals', count(*), 'amounts', jsonb_agg(jsonb_build_object(
                'currency', currency, 'amount', amount) order by currency))
            from (select f.data #>> '{tcv,currency}' as currency,
                         sum((f.data #>> '{tcv,amount}')::numeric)::text as amount
                  from review_fact f
                  where f.subject_id = :partner and f.kind = 'DEAL' and f.data ->> 'status' = 'WON'
                    and (f.data ->> 'qualifies')::boolean
                    and (f.data ->> 'closeDate')::date between :from and :to
                  group by 1) sums
            having count(*) > 0
            """;

    private static final String STANDING = """
            select 'standing', f.data from review_fact f where f.subject_id = :partner and f.kind = 'STANDING'
            """;

    private static final String OF_ACCOUNT = """
            select '%s', jsonb_agg(f.data order by f.id)
            from review_fact f join customer_of_account a on a.account_id = f.subject_id
            where a.customer_id = :customer and f.kind = '%s' and f.data is not null
            """;

    /** The parts of each kind in their order. */
    private static final Map<ReviewKind, List<Part>> PARTS = Map.of(
            ReviewKind.CUSTOMER_ADOPTION,
            List.of(
                    new Part("PLAN_ATTAINMENT", PLAN_ATTAINMENT),
                    new Part("KPIS", KPIS),
                    new Part("FEATURE_USAGE", FEATURE_USAGE),
                    new Part("TRAINING", TRAINING),
                    new Part("HEALTH", HEALTH)),
            ReviewKind.PARTNER_EXECUTIVE,
            List.of(new Part("STANDING", STANDING), new Part("TCV", TCV)),
            ReviewKind.ACCOUNT_QBR,
            List.of(
                    new Part("TECHNICAL_STRATEGY", OF_ACCOUNT.formatted("strategies", "TECHNICAL_STRATEGY")),
                    new Part("DECISION_POINTS", OF_ACCOUNT.formatted("decisionPoints", "DECISION_POINT"))));

    private ReviewContents() {}

    private record Part(String key, String sql) {}

    static List<ReviewSection> of(Handle db, ReviewKind kind, ReviewSubject subject, ReviewPlan plan) {
        return Objects.requireNonNull(PARTS.get(kind)).stream()
                .map(part -> section(db, part, subject, plan.from(), plan.to()))
                .toList();
    }

    private static ReviewSection section(Handle db, Part part, ReviewSubject subject, LocalDate from, LocalDate to) {
        String figures = db.createQuery("with part (name, figures) as (" + part.sql() + ")"
                        + " select jsonb_build_object(name, figures)::text from part,"
                        + " (values (cast(:customer as uuid), cast(:subscription as uuid), cast(:partner as uuid),"
                        + " cast(:from as date), cast(:to as date))) as given"
                        + " where figures is not null")
                .bind("customer", subject.customerId())
                .bind("subscription", subject.subscriptionId())
                .bind("partner", subject.partnerId())
                .bind("from", from)
                .bind("to", to)
                .mapTo(String.class)
                .findOne()
                .orElse(null);
        return read(part.key(), figures);
    }

    private static ReviewSection read(String key, @Nullable String figures) {
        try {
            ObjectNode section = (ObjectNode) Json.mapper().readTree(Objects.requireNonNullElse(figures, "{}"));
            section.put("key", key).put("known", figures != null);
            return Json.mapper().treeToValue(section, ReviewSection.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("written by the database", e);
        }
    }
}
