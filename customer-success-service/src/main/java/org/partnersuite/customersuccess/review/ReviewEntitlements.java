package org.partnersuite.customersuccess.review;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.partnersuite.customersuccess.subscription.SupportLevel;
import org.partnersuite.customersuccess.support.SupportMatrix;
import org.partnersuite.platform.rest.Problem;
import org.partnersuite.platform.settings.SettingStore;

/** Adoption reviews of subscriptions against their support levels. */
public final class ReviewEntitlements {
    private static final String CONTRACTS =
            "select id, customer_id, support_level, contract_start, contract_end from held_subscription s ";

    private ReviewEntitlements() {}

    /** A subscription whose contract year ends soon, with reviews that nobody has planned. */
    public record Unplanned(UUID subscriptionId, UUID customerId, ReviewEntitlement entitlement) {}

    private record Contract(
            UUID id,
            UUID customerId,
            SupportLevel supportLevel,
            LocalDate contractStart,
            @Nullable LocalDate contractEnd) {}

    private record Review(UUID subscriptionId, boolean held, LocalDate day) {}

    /**
     * Of the contract year of a day.
     *
     * @throws Problem 404 for a subscription that the caller does not see
     */
    public static ReviewEntitlement of(Handle db, UUID subscription, LocalDate day) {
        Contract contract = db.createQuery(CONTRACTS + "where id = :id")
                .bind("id", subscription)
                .mapTo(Contract.class)
                .findOne()
                .orElseThrow(Problem::notFound);
        SupportMatrix matrix = SettingStore.of(db, SupportMatrix.SETTING);
        return of(contract, day, matrix, reviews(db, List.of(subscription)).getOrDefault(subscription, List.of()));
    }

    /**
     * Subscriptions in force whose contract year ends within 60 days and whose reviews are not all planned; by the end of
     * the year.
     *
     * @param partner partner of record whose subscriptions alone are reported; null for all
     */
    public static List<Unplanned> unplanned(Handle db, LocalDate day, @Nullable UUID partner, int limit) {
        List<Contract> contracts = db.createQuery(CONTRACTS + """
                        where status = 'ACTIVE' and support_level <> 'BASIC' and contract_start <= :day
                          and (contract_end is null or contract_end >= :day)
                          and (cast(:partner as uuid) is null or partner_of_record = cast(:partner as uuid))
                          and (contract_start + make_interval(years => (extract(year from age(:day, contract_start))
                               + 1)::int))::date <= cast(:day as date) + 61
                        order by id
                        """)
                .bind("day", day)
                .bind("partner", partner)
                .mapTo(Contract.class)
                .list();
        SupportMatrix matrix = SettingStore.of(db, SupportMatrix.SETTING);
        Map<UUID, List<Review>> reviews =
                reviews(db, contracts.stream().map(Contract::id).toList());
        List<Unplanned> found = new ArrayList<>();
        for (Contract contract : contracts) {
            ReviewEntitlement entitlement = of(contract, day, matrix, reviews.getOrDefault(contract.id(), List.of()));
            if (entitlement.isReported(day)) {
                found.add(new Unplanned(contract.id(), contract.customerId(), entitlement));
            }
        }
        found.sort((a, b) ->
                a.entitlement().year().to().compareTo(b.entitlement().year().to()));
        return found.subList(0, Math.min(limit, found.size()));
    }

    private static ReviewEntitlement of(Contract contract, LocalDate day, SupportMatrix matrix, List<Review> reviews) {
        return ReviewEntitlement.of(
                contract.contractStart(),
                day,
                matrix.reviewsPerYear(contract.supportLevel()),
                reviews.stream().filter(Review::held).map(Review::day).toList(),
                reviews.stream()
                        .filter(review -> !review.held())
                        .map(Review::day)
                        .toList());
    }

    private static Map<UUID, List<Review>> reviews(Handle db, List<UUID> subscriptions) {
        return db.createQuery("""
                        select subscription_id, status = 'HELD' as held,
                               coalesce(held_on, (scheduled_at at time zone 'UTC')::date, planned_on) as day
                        from business_review
                        where subscription_id = any(:ids) and kind = 'CUSTOMER_ADOPTION' and status <> 'CANCELLED'
                        """).bindArray("ids", UUID.class, subscriptions).mapTo(Review.class).list().stream()
                .collect(Collectors.groupingBy(Review::subscriptionId));
    }
}
