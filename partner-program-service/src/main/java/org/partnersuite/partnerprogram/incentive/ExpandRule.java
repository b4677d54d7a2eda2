package org.partnersuite.partnerprogram.incentive;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.partnersuite.partnerprogram.incentive.Explanation.Criterion;
import org.partnersuite.partnerprogram.incentive.Explanation.SourceRow;
import org.partnersuite.partnerprogram.incentive.IncentiveTerms.ExpandTier;
import org.partnersuite.partnerprogram.subscriptionfact.GrowthFact;
import org.partnersuite.partnerprogram.subscriptionfact.RelationFact;
import org.partnersuite.partnerprogram.subscriptionfact.UsageFact;
import org.partnersuite.platform.rest.Money;

/**
 * Bookings of a growth candidate that was won, by the tier that active usage reached in the month before. A candidate
 * without a
 * subscription looks at all of the customer's whose partner of record its opportunity names.
 */
final class ExpandRule {
    private ExpandRule() {}

    static List<Earned> of(CustomerCase customer) {
        List<Earned> earned = new ArrayList<>();
        Set<UUID> opportunities = new HashSet<>();
        for (GrowthFact candidate : customer.facts().growth()) {
            WonDeal deal = candidate.isWon() ? customer.deal(candidate.opportunityId()) : null;
            if (deal != null && opportunities.add(deal.opportunityId())) {
                of(customer, candidate, deal).ifPresent(earned::add);
            }
        }
        return earned;
    }

    private static Optional<Earned> of(CustomerCase customer, GrowthFact candidate, WonDeal deal) {
        LocalDate day = deal.wonOn();
        List<RelationFact> ofRecord = ofRecord(customer, candidate, day);
        if (ofRecord.isEmpty()) {
            return Optional.empty();
        }
        LocalDate month = day.withDayOfMonth(1).minusMonths(1);
        List<UsageFact> usage = customer.facts().usage().stream()
                .filter(each -> each.month().equals(month)
                        && ofRecord.stream()
                                .anyMatch(term -> each.subscriptionId().equals(term.subscriptionId())))
                .toList();
        UsageShare share = UsageShare.of(usage);
        ExpandTier tier =
                customer.terms(day).flatMap(terms -> terms.expandTier(share)).orElse(null);
        if (tier == null) {
            return Optional.empty();
        }
        UUID partner = ofRecord.getFirst().partnerId();
        List<Criterion> criteria = new ArrayList<>();
        criteria.add(new Criterion("ACTIVE_USAGE", Amounts.shown(tier.activeUsageAtLeast()), share.shown(), true));
        criteria.addAll(SpecializationCriteria.of(customer.standing(), partner, day));
        List<SourceRow> rows = new ArrayList<>(List.of(SourceRow.of("growth-candidate", candidate), deal.row()));
        ofRecord.forEach(term -> rows.add(SourceRow.of("partner-relation", term)));
        usage.forEach(each -> rows.add(SourceRow.of("usage-month", each)));
        Money amount = Amounts.percent(
                tier.rate(), deal.bookings().amount(), deal.bookings().currency());
        Explanation explanation =
                new Explanation(Amounts.shown(tier.rate()) + " of " + Amounts.shown(deal.bookings()), criteria, rows);
        return new Earned(
                        IncentiveKind.EXPAND,
                        "EXPAND/" + deal.opportunityId(),
                        partner,
                        candidate.customerId(),
                        candidate.subscriptionId(),
                        day,
                        amount,
                        explanation)
                .ifDue();
    }

    /** The terms of the partner that earns. */
    private static List<RelationFact> ofRecord(CustomerCase customer, GrowthFact candidate, LocalDate day) {
        UUID subscription = candidate.subscriptionId();
        if (subscription != null) {
            return customer.facts().ofRecord(subscription, day).stream().toList();
        }
        return customer.facts().subscriptions().stream()
                .flatMap(each -> customer.facts().ofRecord(each.id(), day).stream())
                .filter(term -> term.partnerId().equals(candidate.partnerId()))
                .toList();
    }
}
