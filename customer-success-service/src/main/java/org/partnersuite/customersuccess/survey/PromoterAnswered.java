package org.partnersuite.customersuccess.survey;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.partnersuite.customersuccess.position.CriterionSource;
import org.partnersuite.customersuccess.position.PositionFacts;

/** The exit criterion of RECOMMEND: an NPS of 9 or 10, or a CSAT mean of at least 4.5, in the last 180 days. */
@ApplicationScoped
class PromoterAnswered implements CriterionSource {
    private static final int WITHIN_DAYS = 180;

    @Override
    public Set<String> keys() {
        return Set.of("PROMOTER");
    }

    @Override
    public Optional<String> unmet(Handle db, String key, PositionFacts position, LocalDate day) {
        boolean promoted = db.createQuery("""
                        select exists (select from survey_answered
                        where customer_id = :customer and answered_on between :from and :day
                          and (nps >= 9 or csat_mean >= 4.5))
                        """)
                .bind("customer", position.customerId())
                .bind("from", day.minusDays(WITHIN_DAYS))
                .bind("day", day)
                .mapTo(Boolean.class)
                .one();
        return promoted
                ? Optional.empty()
                : Optional.of("No survey of the last " + WITHIN_DAYS
                        + " days has an NPS of 9 or 10 or a CSAT mean of at" + " least 4.5.");
    }
}
