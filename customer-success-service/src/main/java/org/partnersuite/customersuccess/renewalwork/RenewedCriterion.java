package org.partnersuite.customersuccess.renewalwork;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.partnersuite.customersuccess.position.CriterionSource;
import org.partnersuite.customersuccess.position.PositionFacts;

/** Whether the newest renewal that was decided on kept the contract: renewed, or as a part of another one. */
@ApplicationScoped
class RenewedCriterion implements CriterionSource {
    private static final String KEY = "RENEWED";

    @Override
    public Set<String> keys() {
        return Set.of(KEY);
    }

    @Override
    public Optional<String> unmet(Handle db, String key, PositionFacts position, LocalDate day) {
        boolean renewed = db.createQuery("""
                        select coalesce((select r.outcome like 'RENEWED%' or r.outcome = 'CO_TERMED' from renewal_outcome r
                            where r.subscription_id = :subscription and r.decided_on <= :day
                            order by r.due_on desc limit 1), false)
                        """)
                .bind("subscription", position.subscriptionId())
                .bind("day", day)
                .mapTo(Boolean.class)
                .one();
        return renewed ? Optional.empty() : Optional.of("Its renewal is neither RENEWED nor CO_TERMED.");
    }
}
