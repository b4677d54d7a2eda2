package org.partnersuite.customersuccess.interaction;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.partnersuite.customersuccess.position.CriterionSource;
import org.partnersuite.customersuccess.position.PositionFacts;

/** ENGAGE is left while the customer was touched within 30 days. */
@ApplicationScoped
class TouchCriterion implements CriterionSource {
    private static final int DAYS = 30;

    @Override
    public Set<String> keys() {
        return Set.of("TOUCHED_30");
    }

    @Override
    public Optional<String> unmet(Handle db, String key, PositionFacts position, LocalDate day) {
        LocalDate last = db.createQuery("select last_on from last_touch where customer_id = :customer")
                .bind("customer", position.customerId())
                .mapTo(LocalDate.class)
                .findOne()
                .orElse(null);
        if (last == null) {
            return Optional.of("The customer was never touched.");
        }
        return last.isBefore(day.minusDays(DAYS))
                ? Optional.of("The customer was last touched on " + last + ".")
                : Optional.empty();
    }
}
