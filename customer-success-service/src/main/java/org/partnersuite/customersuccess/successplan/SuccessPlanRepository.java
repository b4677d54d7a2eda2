package org.partnersuite.customersuccess.successplan;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.partnersuite.customersuccess.successplan.content.PlanContent;
import org.partnersuite.customersuccess.successplan.content.PlanKpi;
import org.partnersuite.platform.persistence.AggregateRepository;
import org.partnersuite.platform.rest.Problem;
import org.partnersuite.platform.unitofwork.AggregateType;

/** Where success plans are kept. */
@ApplicationScoped
public class SuccessPlanRepository implements AggregateRepository<SuccessPlan> {
    public static final AggregateType<SuccessPlan> PLAN =
            new AggregateType<>("success-plan", "customer-success.success-plan.v1", State::of, Audited::of);

    /** Of a subscription {@code s}: whether a plan for it was ever submitted, or one for all of its customer's. */
    public static final String SUBMITTED_FOR_SUBSCRIPTION = """
            exists (select from success_plan p where p.submitted_at is not null
                    and (p.subscription_ids @> array [s.id]
                         or p.customer_id = s.customer_id and p.subscription_ids = '{}'))""";

    /** @throws Problem 404 */
    public static SuccessPlan visible(Handle db, UUID id) {
        return db.createQuery("select * from success_plan where id = :id")
                .bind("id", id)
                .mapTo(SuccessPlan.class)
                .findOne()
                .orElseThrow(Problem::notFound);
    }

    @Override
    public AggregateType<SuccessPlan> aggregate() {
        return PLAN;
    }

    /** The data of {@code customer-success.success-plan.v1}: what other services count, without the texts of the plan. */
    private record State(
            UUID id,
            long version,
            UUID customerId,
            @JsonUnwrapped PlanDetails details,
            int completeness,
            @JsonUnwrapped PlanProgress progress,
            List<UUID> templateIds,
            List<Kpi> kpis,
            Instant createdAt,
            Instant updatedAt) {
        static State of(SuccessPlan plan) {
            return new State(
                    plan.id(),
                    plan.version(),
                    plan.customerId(),
                    plan.details(),
                    plan.completeness(),
                    plan.progress(),
                    plan.templateIds(),
                    plan.content().kpis().map(Kpi::of).toList(),
                    plan.createdAt(),
                    plan.updatedAt());
        }

        private record Kpi(
                String key,
                @Nullable String name,
                @Nullable String businessKpi,
                @Nullable BigDecimal baseline,
                @Nullable BigDecimal target,
                @Nullable String unit,
                @Nullable LocalDate dueOn) {
            static Kpi of(PlanKpi kpi) {
                return new Kpi(
                        kpi.key(),
                        kpi.name(),
                        kpi.businessKpi(),
                        kpi.baseline(),
                        kpi.target(),
                        kpi.unit(),
                        kpi.dueOn());
            }
        }
    }

    private record Audited(
            UUID customerId,
            @JsonUnwrapped PlanDetails details,
            @JsonUnwrapped PlanContent content,
            PlanStatus status,
            @Nullable Boolean timely,
            @Nullable String closeReason) {
        static Audited of(SuccessPlan plan) {
            PlanProgress progress = plan.progress();
            return new Audited(
                    plan.customerId(),
                    plan.details(),
                    plan.content(),
                    progress.status(),
                    progress.timely(),
                    progress.closeReason());
        }
    }
}
