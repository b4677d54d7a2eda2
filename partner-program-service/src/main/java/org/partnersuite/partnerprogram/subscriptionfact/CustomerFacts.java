package org.partnersuite.partnerprogram.subscriptionfact;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** All that is known of a customer's subscriptions, each list in an order that does not depend on when it was told. */
public record CustomerFacts(
        UUID customerId,
        List<SubscriptionFact> subscriptions,
        List<RelationFact> relations,
        List<UsageFact> usage,
        List<PlanFact> plans,
        List<GrowthFact> growth) {

    public CustomerFacts {
        subscriptions = List.copyOf(subscriptions);
        relations = List.copyOf(relations);
        usage = usage.stream().sorted(Comparator.comparing(UsageFact::month)).toList();
        plans = List.copyOf(plans);
        growth = List.copyOf(growth);
    }

    /** Of these customers, each with or without facts. */
    public static List<CustomerFacts> of(Handle db, Collection<UUID> customers) {
        List<SubscriptionFact> subscriptions =
                FactStore.find(db, FactKind.SUBSCRIPTION, SubscriptionFact.class, "customer_id", customers);
        Map<UUID, UUID> customerOf = new HashMap<>();
        subscriptions.forEach(each -> customerOf.put(each.id(), each.customerId()));
        List<RelationFact> relations =
                FactStore.find(db, FactKind.RELATION, RelationFact.class, "subscription_id", customerOf.keySet());
        List<UsageFact> usage =
                FactStore.find(db, FactKind.USAGE, UsageFact.class, "subscription_id", customerOf.keySet());
        List<PlanFact> plans = FactStore.find(db, FactKind.PLAN, PlanFact.class, "customer_id", customers);
        List<GrowthFact> growth = FactStore.find(db, FactKind.GROWTH, GrowthFact.class, "customer_id", customers);
        Map<UUID, List<RelationFact>> relationsOf =
                grouped(relations, each -> customer(customerOf, each.subscriptionId()));
        Map<UUID, List<UsageFact>> usageOf = grouped(usage, each -> customer(customerOf, each.subscriptionId()));
        Map<UUID, List<SubscriptionFact>> subscriptionsOf = grouped(subscriptions, SubscriptionFact::customerId);
        Map<UUID, List<PlanFact>> plansOf = grouped(plans, PlanFact::customerId);
        Map<UUID, List<GrowthFact>> growthOf = grouped(growth, GrowthFact::customerId);
        return customers.stream()
                .map(customer -> new CustomerFacts(
                        customer,
                        subscriptionsOf.getOrDefault(customer, List.of()),
                        relationsOf.getOrDefault(customer, List.of()),
                        usageOf.getOrDefault(customer, List.of()),
                        plansOf.getOrDefault(customer, List.of()),
                        growthOf.getOrDefault(customer, List.of())))
                .toList();
    }

    private static <T> Map<UUID, List<T>> grouped(List<T> facts, Function<T, UUID> customer) {
        return facts.stream().collect(Collectors.groupingBy(customer));
    }

    private static UUID customer(Map<UUID, UUID> customerOf, @Nullable UUID subscription) {
        return Objects.requireNonNull(customerOf.get(subscription), "found by its subscription");
    }

    /** The term of the partner of record of a subscription on a day. */
    public Optional<RelationFact> ofRecord(UUID subscription, LocalDate day) {
        return relations.stream()
                .filter(each -> each.isOfRecord(subscription, day))
                .findFirst();
    }

    public List<UsageFact> usageOf(UUID subscription) {
        return usage.stream()
                .filter(each -> each.subscriptionId().equals(subscription))
                .toList();
    }

    /** The opportunities that subscriptions and growth come from. */
    public Stream<UUID> opportunities() {
        return Stream.concat(
                        subscriptions.stream().map(SubscriptionFact::opportunityId),
                        growth.stream().map(GrowthFact::opportunityId))
                .filter(Objects::nonNull);
    }
}
