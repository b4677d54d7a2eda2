package org.partnersuite.customersuccess.story;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.partnersuite.customersuccess.position.CriterionSource;
import org.partnersuite.customersuccess.position.PositionFacts;

/** The exit criterion of ADVOCATE: a success story or reference with consent. */
@ApplicationScoped
class StoryConsented implements CriterionSource {
    @Override
    public Set<String> keys() {
        return Set.of("STORY_PUBLISHED");
    }

    @Override
    public Optional<String> unmet(Handle db, String key, PositionFacts position, LocalDate day) {
        boolean consented = db.createQuery("""
                        select exists (select from success_story
                        where customer_id = :customer and status in ('CONSENTED', 'PUBLISHED') and kind <> 'WIN_WIRE'
                          and (subscription_id is null or subscription_id = :subscription)
                          and :day between consent_on and consent_until)
                        """)
                .bind("customer", position.customerId())
                .bind("subscription", position.subscriptionId())
                .bind("day", day)
                .mapTo(Boolean.class)
                .one();
        return consented ? Optional.empty() : Optional.of("There is no story or reference with consent.");
    }
}
