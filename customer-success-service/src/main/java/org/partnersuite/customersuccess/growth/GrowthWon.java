package org.partnersuite.customersuccess.growth;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.partnersuite.customersuccess.position.CriterionSource;
import org.partnersuite.customersuccess.position.PositionFacts;

/** The exit criterion of EXPAND: a growth candidate of the use case became a won opportunity. */
@ApplicationScoped
class GrowthWon implements CriterionSource {
    @Override
    public Set<String> keys() {
        return Set.of("GROWTH_WON");
    }

    @Override
    public Optional<String> unmet(Handle db, String key, PositionFacts position, LocalDate day) {
        boolean won = db.createQuery("""
                        select exists (select from growth_won
                        where customer_id = :customer and (subscription_id is null or subscription_id = :subscription)
                          and lower(use_case) = lower(:useCase) and won_on <= :day)
                        """)
                .bind("customer", position.customerId())
                .bind("subscription", position.subscriptionId())
                .bind("useCase", position.useCase())
                .bind("day", day)
                .mapTo(Boolean.class)
                .one();
        return won ? Optional.empty() : Optional.of("No growth candidate of the use case was won.");
    }
}
