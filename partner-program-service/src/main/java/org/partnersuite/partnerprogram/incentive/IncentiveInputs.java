package org.partnersuite.partnerprogram.incentive;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.partnersuite.partnerprogram.deal.Deal;
import org.partnersuite.partnerprogram.deal.DealStatus;
import org.partnersuite.partnerprogram.deal.PartnerDeals;
import org.partnersuite.partnerprogram.exchangerate.ExchangeRate;
import org.partnersuite.partnerprogram.exchangerate.RateStore;
import org.partnersuite.partnerprogram.performanceproof.PerformanceProofs;
import org.partnersuite.partnerprogram.registration.Registrations;
import org.partnersuite.partnerprogram.subscriptionfact.CustomerFacts;
import org.partnersuite.partnerprogram.subscriptionfact.RenewalFact;
import org.partnersuite.partnerprogram.subscriptionfact.RenewalOfRecord;
import org.partnersuite.partnerprogram.subscriptionfact.SubscriptionFact;
import org.partnersuite.platform.rest.Money;
import org.partnersuite.platform.unitofwork.Change;

/** Reads what the rules look at. */
final class IncentiveInputs {
    private IncentiveInputs() {}

    static List<CustomerCase> cases(
            Handle db, Collection<UUID> customers, IncentiveProgram program, PartnerStanding standing) {
        List<CustomerFacts> facts = CustomerFacts.of(db, customers);
        Set<UUID> opportunities =
                facts.stream().flatMap(CustomerFacts::opportunities).collect(Collectors.toSet());
        Map<UUID, WonDeal> deals = new HashMap<>();
        for (Deal deal : PartnerDeals.ofOpportunities(db, opportunities)) {
            LocalDate wonOn = deal.terms().closeDate();
            if (deal.terms().status() == DealStatus.WON && wonOn != null && deal.opportunityId() != null) {
                deals.put(deal.opportunityId(), won(db, deal, deal.opportunityId(), wonOn));
            }
        }
        List<UUID> subscriptions = facts.stream()
                .flatMap(each -> each.subscriptions().stream())
                .map(SubscriptionFact::id)
                .toList();
        List<Proof> proofs = PerformanceProofs.accepted(db, subscriptions).stream()
                .map(each -> new Proof(
                        each.id(), each.version(), each.subscriptionId(), each.activatedOn(), each.licences()))
                .toList();
        return facts.stream()
                .map(each -> new CustomerCase(each, deals, proofs, standing, program))
                .toList();
    }

    private static WonDeal won(Handle db, Deal deal, UUID opportunity, LocalDate wonOn) {
        BigDecimal ours = deal.terms().valueAddPortion();
        return new WonDeal(
                deal.id(),
                deal.version(),
                opportunity,
                wonOn,
                new Money(deal.terms().partnerPortion(), deal.terms().currency()),
                ours != null && ours.signum() > 0,
                Registrations.convertedBy(db, opportunity).stream()
                        .map(Registrations.Converted::partnerId)
                        .collect(Collectors.toSet()));
    }

    /**
     * What a unit of a renewal's currency is worth: one when all have the same, else by the program's rates of its
     * day.
     */
    static Function<RenewalFact, Optional<BigDecimal>> worth(
            Change change, List<RenewalOfRecord> quarter, Supplier<String> into) {
        boolean one = quarter.stream()
                        .map(each -> each.renewal().currency())
                        .distinct()
                        .count()
                < 2;
        return renewal -> one
                ? Optional.of(BigDecimal.ONE)
                : RateStore.at(change.db(), into.get(), renewal.dueOn(), change.now())
                        .find(renewal.currency())
                        .map(ExchangeRate::rate);
    }
}
