package org.partnersuite.engagement.accountplan;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.UUID;
import org.partnersuite.platform.persistence.AggregateRepository;
import org.partnersuite.platform.unitofwork.AggregateType;

/** Where plans are kept. */
@ApplicationScoped
public class PlanRepository implements AggregateRepository<AccountPlan> {
    public static final AggregateType<AccountPlan> PLAN = new AggregateType<>(
            "account-plan",
            "engagement.account-plan.v1",
            State::of,
            AccountPlan::details,
            "account_plan",
            "account_id");

    /** Of a table {@code o} with an account: whether the account's plan has a watsonx strategy. */
    public static final String WATSONX_STRATEGY = """
            exists (select from account_plan p where p.account_id = o.account_id and p.watsonx_strategy is not null)""";

    @Override
    public AggregateType<AccountPlan> aggregate() {
        return PLAN;
    }

    /** The data of {@code engagement.account-plan.v1}. */
    private record State(
            UUID accountId,
            long version,
            boolean hasWatsonxStrategy,
            @JsonUnwrapped PlanDetails details,
            Instant createdAt,
            Instant updatedAt) {
        static State of(AccountPlan plan) {
            return new State(
                    plan.id(),
                    plan.version(),
                    plan.details().watsonxStrategy() != null,
                    plan.details(),
                    plan.createdAt(),
                    plan.updatedAt());
        }
    }
}
