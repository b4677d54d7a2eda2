package org.partnersuite.customersuccess.subscription;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.partnersuite.customersuccess.partner.EngagementModel;
import org.partnersuite.customersuccess.relation.RecordChange;
import org.partnersuite.customersuccess.relation.RecordChange.Named;
import org.partnersuite.customersuccess.relation.RelationGrounds;
import org.partnersuite.customersuccess.relation.Relations;
import org.partnersuite.platform.dailywork.Days;
import org.partnersuite.platform.unitofwork.Change;

/** The terms of partners of record follow what is written on subscriptions. */
final class RecordedPartners {
    private RecordedPartners() {}

    /**
     * A new subscription has its partner from the contract's first day, or from today for a later contract; a changed one
     * has it from today.
     */
    static void follow(Change change, Collection<Subscription> created, Map<Subscription, Subscription> changed) {
        LocalDate today = Days.today(change);
        List<RecordChange> changes = new ArrayList<>();
        for (Subscription each : created) {
            if (each.terms().partnerOfRecord() != null) {
                LocalDate start = each.terms().contract().contractStart();
                changes.add(record(each, start.isBefore(today) ? start : today));
            }
        }
        changed.forEach((before, after) -> {
            if (!after.terms().isServedAs(before.terms())) {
                changes.add(record(after, today));
            }
        });
        Relations.follow(change, changes);
    }

    private static RecordChange record(Subscription subscription, LocalDate from) {
        SubscriptionTerms terms = subscription.terms();
        return new RecordChange(
                subscription.customerId(),
                subscription.id(),
                from,
                named(terms.partnerOfRecord(), terms.engagementModel()),
                RelationGrounds.NONE);
    }

    static @Nullable Named named(@Nullable UUID partner, @Nullable EngagementModel model) {
        return partner == null ? null : new Named(partner, model == null ? EngagementModel.SALES_AGENT : model);
    }
}
