package org.partnersuite.customersuccess.usage;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.partnersuite.customersuccess.position.CriterionSource;
import org.partnersuite.customersuccess.position.PositionFacts;

/**
 * Exit criteria of lifecycle stages that telemetry answers: somebody was active, and the share of licensed users that are. The
 * share is that of the newest month that reports active users and is over.
 */
@ApplicationScoped
class UseCriteria implements CriterionSource {
    private static final String FIRST_USE = "FIRST_USE";

    /** Per cent of the licensed users. */
    private static final Map<String, Integer> SHARES = Map.of("ACTIVE_20", 20, "ACTIVE_60", 60);

    @Override
    public Set<String> keys() {
        return Set.of(FIRST_USE, "ACTIVE_20", "ACTIVE_60");
    }

    @Override
    public Optional<String> unmet(Handle db, String key, PositionFacts position, LocalDate day) {
        if (key.equals(FIRST_USE)) {
            boolean used = db.createQuery("""
                            select exists (select from usage_month
                            where subscription_id = :id and first_active_on <= :day)
                            """)
                    .bind("id", position.subscriptionId())
                    .bind("day", day)
                    .mapTo(Boolean.class)
                    .one();
            return used ? Optional.empty() : Optional.of("No user was active so far.");
        }
        int percent = SHARES.getOrDefault(key, 100);
        boolean reached = db.createQuery("""
                        select coalesce((
                            select m.active_users * 100 >= coalesce(m.licensed_measured, s.licensed_users) * :percent
                            from usage_month m join held_subscription s on s.id = m.subscription_id
                            where m.subscription_id = :id and m.active_users is not null and m.month < date_trunc('month', :day)
                            order by m.month desc limit 1), false)
                        """)
                .bind("id", position.subscriptionId())
                .bind("percent", percent)
                .bind("day", day)
                .mapTo(Boolean.class)
                .one();
        return reached
                ? Optional.empty()
                : Optional.of("Active users are not at least " + percent + " % of the licensed ones in the last month that reports.");
    }
}
