package org.partnersuite.customersuccess.subscription;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.partnersuite.customersuccess.customer.Account;
import org.partnersuite.customersuccess.customer.AccountCustomers;
import org.partnersuite.customersuccess.customer.Customer;
import org.partnersuite.customersuccess.partner.EngagementModel;
import org.partnersuite.customersuccess.partner.KnownPartners;
import org.partnersuite.platform.unitofwork.Change;

/** Subscriptions created by deals of the engagement service. */
public final class DealSubscriptions {
    private DealSubscriptions() {}

    /**
     * Applies the newest version of each deal.
     *
     * @param deals at most one version of each
     * @param termMonths contract term of a line that has none
     */
    public static void follow(Change change, List<Deal> deals, int termMonths) {
        Set<UUID> fresh = DealVersions.advance(change.db(), deals);
        List<Deal> news = deals.stream()
                .filter(deal -> fresh.contains(deal.opportunityId()))
                .toList();
        if (news.isEmpty()) {
            return;
        }
        Map<UUID, Customer> customers = customers(change, news);
        Map<UUID, List<Subscription>> existing = SubscriptionStore.lockOfDeals(change.db(), fresh).stream()
                .collect(Collectors.groupingBy(
                        s -> Objects.requireNonNull(s.deal()).opportunityId()));
        Map<UUID, EngagementModel> models = KnownPartners.models(
                change.db(),
                news.stream()
                        .flatMap(deal -> Stream.ofNullable(deal.won()))
                        .flatMap(won -> Stream.ofNullable(won.partnerId()))
                        .collect(Collectors.toSet()));
        List<Subscription> created = new ArrayList<>();
        Map<Subscription, Subscription> changed = new LinkedHashMap<>();
        for (Deal deal : news) {
            Deal.Won won = deal.won();
            Customer customer = won == null ? null : customers.get(won.account().id());
            DealOutcome outcome = DealOutcome.of(
                    deal,
                    customer == null ? null : customer.id(),
                    existing.getOrDefault(deal.opportunityId(), List.of()),
                    termMonths,
                    models,
                    change.now());
            created.addAll(outcome.created());
            changed.putAll(outcome.changed());
        }
        if (!SubscriptionStore.write(change, created, changed)) {
            throw new IllegalStateException("two lines of these deals have one id");
        }
    }

    private static Map<UUID, Customer> customers(Change change, List<Deal> deals) {
        Map<UUID, Account> accounts = new HashMap<>();
        for (Deal deal : deals) {
            Deal.Won won = deal.won();
            if (won != null) {
                accounts.merge(won.account().id(), won.account(), (a, b) -> a.version() >= b.version() ? a : b);
            }
        }
        return accounts.isEmpty() ? Map.of() : AccountCustomers.of(change, accounts.values());
    }
}
