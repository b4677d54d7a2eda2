package org.partnersuite.customersuccess.barrier;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.partnersuite.customersuccess.position.CriterionSource;
import org.partnersuite.customersuccess.position.PositionFacts;

/** ADOPT is left while no barrier of the use case is open. */
@ApplicationScoped
class BarrierCriterion implements CriterionSource {

    @Override
    public Set<String> keys() {
        return Set.of("NO_OPEN_BARRIER");
    }

    /** A barrier without a use case or a subscription is one of all. */
    @Override
    public Optional<String> unmet(Handle db, String key, PositionFacts position, LocalDate day) {
        long open = db.createQuery("""
                        select count(*) from adoption_barrier b
                        where b.customer_id = :customer and b.resolved_at is null
                          and (b.subscription_id is null or b.subscription_id = :subscription)
                          and (b.use_case is null or b.use_case = :useCase)
                        """)
                .bind("customer", position.customerId())
                .bind("subscription", position.subscriptionId())
                .bind("useCase", position.useCase())
                .mapTo(Long.class)
                .one();
        return open == 0 ? Optional.empty() : Optional.of("Adoption barriers of the use case are open: " + open + ".");
    }
}
