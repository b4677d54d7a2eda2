package org.partnersuite.customersuccess.support;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.partnersuite.customersuccess.servicecatalogue.ServiceDeliveries;
import org.partnersuite.customersuccess.subscription.Subscription;
import org.partnersuite.customersuccess.subscription.SubscriptionStore;
import org.partnersuite.customersuccess.subscription.SupportLevel;
import org.partnersuite.platform.settings.SettingStore;

/**
 * What was delivered to a subscription in a contract year, against what it is entitled to.
 *
 * @param userAdoption what the subscription says where its level leaves it to it; null when it does not say
 * @param services services of the subscription, and how often each was done
 */
public record SupportEntitlement(
        UUID subscriptionId,
        SupportLevel level,
        ContractYear year,
        @Nullable Boolean userAdoption,
        Delivered reviews,
        FirstResponses firstResponses,
        List<ServiceDeliveries.Counted> services,
        SupportMatrix matrix) {

    /**
     * @param day a day of the contract year
     * @throws org.partnersuite.platform.rest.Problem 404
     */
    public static SupportEntitlement of(Handle db, UUID subscriptionId, LocalDate day, Instant now) {
        Subscription subscription = SubscriptionStore.get(db, subscriptionId);
        SupportLevel level = subscription.terms().supportLevel();
        SupportMatrix matrix = SettingStore.of(db, SupportMatrix.SETTING);
        ContractYear year = ContractYear.of(subscription.terms().contract().contractStart(), day);
        return new SupportEntitlement(
                subscriptionId,
                level,
                year,
                SupportOptions.userAdoption(db, subscriptionId),
                new Delivered(matrix.reviewsPerYear(level), reviewsHeld(db, subscriptionId, year)),
                FirstResponses.of(matrix, level, incidents(db, subscriptionId, year), now),
                ServiceDeliveries.of(db, subscriptionId, year.from(), year.to()),
                matrix);
    }

    private static int reviewsHeld(Handle db, UUID subscriptionId, ContractYear year) {
        return db.createQuery("""
                        select count(*) from review_held
                        where subscription_id = :id and kind = 'CUSTOMER_ADOPTION' and held_on between :from and :to
                        """)
                .bind("id", subscriptionId)
                .bind("from", year.from())
                .bind("to", year.to())
                .mapTo(Integer.class)
                .one();
    }

    private static List<FirstResponses.Answered> incidents(Handle db, UUID subscriptionId, ContractYear year) {
        return db.createQuery("""
                        select severity, opened_at, first_response_at from incident_reported
                        where subscription_id = :id and opened_at >= :from and opened_at < :until
                        """)
                .bind("id", subscriptionId)
                .bind("from", year.from().atStartOfDay(ZoneOffset.UTC).toInstant())
                .bind(
                        "until",
                        year.to().plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant())
                .mapTo(FirstResponses.Answered.class)
                .list();
    }
}
