package org.partnersuite.partnerprogram.incentive;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.partnersuite.partnerprogram.deal.DealStatus;
import org.partnersuite.partnerprogram.deal.DealTerms;
import org.partnersuite.partnerprogram.edition.Tier;
import org.partnersuite.partnerprogram.subscriptionfact.GrowthFact;
import org.partnersuite.partnerprogram.subscriptionfact.PlanFact;
import org.partnersuite.partnerprogram.subscriptionfact.RelationFact;
import org.partnersuite.partnerprogram.subscriptionfact.RenewalFact;
import org.partnersuite.partnerprogram.subscriptionfact.SubscriptionFact;
import org.partnersuite.partnerprogram.subscriptionfact.UsageFact;

/**
 * What partners have earned by the newest facts, computed once more from the specification, without the rules' code.
 */
final class Recount {
    private final ToldWorld world;
    private final Map<String, BigDecimal> balances = new TreeMap<>();

    private Recount(ToldWorld world) {
        this.world = world;
    }

    /** By partner, kind and quarter, in cents. */
    static Map<String, BigDecimal> of(ToldWorld world) {
        Recount recount = new Recount(world);
        world.subscriptions.forEach(recount::subscription);
        world.growth.values().forEach(recount::growth);
        recount.renewals();
        recount.balances.values().removeIf(amount -> amount.signum() == 0);
        return recount.balances;
    }

    private void subscription(SubscriptionFact subscription) {
        int before = 0;
        int inARow = 0;
        YearMonth first = YearMonth.from(subscription.contractStart());
        for (YearMonth month = first; month.isBefore(YearMonth.of(2024, 1)); month = month.plusMonths(1)) {
            Integer active = active(subscription.id(), month);
            LocalDate end = month.atEndOfMonth();
            UUID partner = ofRecord(subscription.id(), end);
            if (active == null || active < 60) {
                inARow = 0;
            } else {
                inARow++;
                if (inARow >= 3 && partner != null && rebated(subscription, partner, end)) {
                    add(partner, "ADOPTION_REBATE", end, subscription.tcv().multiply(new BigDecimal("0.1")));
                    inARow = 0;
                }
            }
            if (active != null && active > before) {
                if (partner != null) {
                    add(partner, "ACTIVATE", end, BigDecimal.valueOf(5L * (active - before)));
                }
                before = active;
            }
            boolean measured = month.getMonthValue() % 3 == 0;
            if (measured && active != null && active >= 50 && partner != null && specialized(partner, end)) {
                add(partner, "ADOPT", end, BigDecimal.valueOf(active * (active >= 60 ? 2L : 1L)));
            }
        }
    }

    private boolean rebated(SubscriptionFact subscription, UUID partner, LocalDate day) {
        boolean planned = world.plans.values().stream()
                .filter(plan -> plan.customerId().equals(subscription.customerId()))
                .map(PlanFact::submittedOn)
                .anyMatch(on ->
                        on != null && !on.isAfter(subscription.contractStart().plusDays(90)));
        DealTerms deal = world.deals.get(subscription.opportunityId());
        return planned
                && deal != null
                && deal.valueAddPortion() != null
                && world.standing().tier(partner, day) == Tier.GOLD
                && world.standing().customerExperience(partner, day) != null;
    }

    private void growth(GrowthFact candidate) {
        DealTerms deal = world.deals.get(candidate.opportunityId());
        if (deal == null
                || deal.status() != DealStatus.WON
                || !candidate.status().equals("WON")) {
            return;
        }
        LocalDate day = deal.closeDate();
        UUID subscription = candidate.subscriptionId();
        if (day == null || subscription == null) {
            return;
        }
        UUID partner = ofRecord(subscription, day);
        Integer active = active(subscription, YearMonth.from(day).minusMonths(1));
        if (partner != null && active != null && active >= 50 && specialized(partner, day)) {
            add(partner, "EXPAND", day, deal.partnerPortion().multiply(new BigDecimal(active >= 80 ? "0.04" : "0.02")));
        }
    }

    private void renewals() {
        Map<String, List<RenewalFact>> quarters = new HashMap<>();
        for (RenewalFact renewal : world.renewals.values()) {
            UUID partner = ofRecord(renewal.subscriptionId(), renewal.dueOn());
            if (partner != null) {
                quarters.computeIfAbsent(partner + " " + quarter(renewal.dueOn()), none -> new java.util.ArrayList<>())
                        .add(renewal);
            }
        }
        quarters.forEach((key, due) -> {
            List<RenewalFact> renewed = due.stream().filter(Recount::isRenewed).toList();
            if (due.size() >= 5 && renewed.size() * 100 > 80 * due.size()) {
                renewed.forEach(each -> add(
                        UUID.fromString(key.substring(0, 36)),
                        "RENEWAL",
                        each.dueOn(),
                        each.dueArr().multiply(new BigDecimal("0.01"))));
            }
        });
    }

    private static boolean isRenewed(RenewalFact renewal) {
        LocalDate decided = renewal.decidedOn();
        return "RENEWED_SAME".equals(renewal.outcome())
                && decided != null
                && !decided.isAfter(renewal.dueOn().plusDays(30));
    }

    private boolean specialized(UUID partner, LocalDate day) {
        return world.standing().customerExperience(partner, day) != null
                && world.standing().advancedArchitecture(partner, day);
    }

    private @Nullable Integer active(UUID subscription, YearMonth month) {
        return world.usage.values().stream()
                .filter(each -> each.subscriptionId().equals(subscription)
                        && YearMonth.from(each.month()).equals(month))
                .map(UsageFact::activeUsers)
                .findFirst()
                .orElse(null);
    }

    private @Nullable UUID ofRecord(UUID subscription, LocalDate day) {
        return world.relations.values().stream()
                .filter(each -> subscription.equals(each.subscriptionId()))
                .filter(each -> !each.fromDay().isAfter(day))
                .filter(each -> each.toDay() == null || !each.toDay().isBefore(day))
                .map(RelationFact::partnerId)
                .findFirst()
                .orElse(null);
    }

    private void add(UUID partner, String kind, LocalDate day, BigDecimal amount) {
        balances.merge(
                world.indexOf(partner) + " " + kind + " " + quarter(day),
                amount.setScale(2, RoundingMode.HALF_UP),
                BigDecimal::add);
    }

    private static String quarter(LocalDate day) {
        return day.getYear() + "-Q" + (day.getMonthValue() + 2) / 3;
    }
}
