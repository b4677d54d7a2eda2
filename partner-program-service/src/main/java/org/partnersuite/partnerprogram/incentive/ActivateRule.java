package org.partnersuite.partnerprogram.incentive;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.partnersuite.partnerprogram.incentive.Explanation.Criterion;
import org.partnersuite.partnerprogram.incentive.Explanation.SourceRow;
import org.partnersuite.partnerprogram.subscriptionfact.SubscriptionFact;
import org.partnersuite.partnerprogram.subscriptionfact.UsageFact;
import org.partnersuite.platform.rest.Money;
import org.threeten.extra.YearQuarter;

/**
 * Licences that are activated in production, each paid once: the greatest number so far, by telemetry or an accepted
 * proof of
 * performance, less what was activated before. Telemetry dates it by the first active day, or the month's last one.
 */
final class ActivateRule {
    private ActivateRule() {}

    /** So many licences are active on a day. */
    private record Activation(LocalDate day, int licences, String proof, SourceRow row) {}

    /** What a partner's activations of a quarter add up to. */
    private record Group(String quarter, UUID partnerId, String currency) {}

    /** Sums of a group. */
    private record Sum(LocalDate first, long licences, Money amount, List<Criterion> criteria, List<SourceRow> rows) {
        Sum plus(Sum more) {
            List<Criterion> allCriteria = new ArrayList<>(criteria);
            allCriteria.addAll(more.criteria);
            List<SourceRow> allRows = new ArrayList<>(rows);
            more.rows.stream().filter(row -> !rows.contains(row)).forEach(allRows::add);
            return new Sum(first, licences + more.licences, amount.plus(more.amount), allCriteria, allRows);
        }
    }

    static List<Earned> of(CustomerCase customer) {
        return customer.facts().subscriptions().stream()
                .flatMap(subscription -> of(customer, subscription).stream())
                .toList();
    }

    private static List<Earned> of(CustomerCase customer, SubscriptionFact subscription) {
        Map<Group, Sum> sums = new TreeMap<>(Comparator.comparing(Group::quarter)
                .thenComparing(Group::partnerId)
                .thenComparing(Group::currency));
        int before = 0;
        for (Activation activation : activations(customer, subscription)) {
            int more = activation.licences() - before;
            if (more > 0) {
                before = activation.licences();
                add(sums, customer, subscription, activation, more);
            }
        }
        List<Earned> earned = new ArrayList<>();
        sums.forEach((group, sum) -> earned.add(new Earned(
                IncentiveKind.ACTIVATE,
                "ACTIVATE/" + subscription.id() + "/" + group.quarter(),
                group.partnerId(),
                subscription.customerId(),
                subscription.id(),
                sum.first(),
                sum.amount(),
                new Explanation(sum.licences() + " licences activated", sum.criteria(), sum.rows()))));
        return earned;
    }

    private static void add(
            Map<Group, Sum> sums,
            CustomerCase customer,
            SubscriptionFact subscription,
            Activation activation,
            int licences) {
        Money each = customer.terms(activation.day())
                .map(terms -> terms.activate().amountPerLicence())
                .orElse(null);
        if (each == null || each.amount().signum() <= 0) {
            return;
        }
        customer.facts().ofRecord(subscription.id(), activation.day()).ifPresent(ofRecord -> {
            Criterion proved = new Criterion(
                    "PROVED",
                    "TELEMETRY or PROOF_OF_PERFORMANCE",
                    "%s: %d more by %s, at %s"
                            .formatted(activation.proof(), licences, activation.day(), Amounts.shown(each)),
                    true);
            sums.merge(
                    new Group(YearQuarter.from(activation.day()).toString(), ofRecord.partnerId(), each.currency()),
                    new Sum(
                            activation.day(),
                            licences,
                            Amounts.times(licences, each),
                            List.of(proved),
                            List.of(
                                    SourceRow.of("subscription", subscription),
                                    SourceRow.of("partner-relation", ofRecord),
                                    activation.row())),
                    Sum::plus);
        });
    }

    private static List<Activation> activations(CustomerCase customer, SubscriptionFact subscription) {
        LocalDate paidFrom = subscription.paidFrom();
        if (paidFrom == null) {
            return List.of();
        }
        List<Activation> activations = new ArrayList<>();
        customer.facts().usageOf(subscription.id()).forEach(month -> activations.add(byTelemetry(month)));
        customer.proofs().stream()
                .filter(proof -> proof.subscriptionId().equals(subscription.id()))
                .forEach(proof -> activations.add(new Activation(
                        proof.activatedOn(),
                        proof.licences(),
                        "PROOF_OF_PERFORMANCE",
                        new SourceRow("performance-proof", proof.id(), proof.version(), ""))));
        return activations.stream()
                .filter(each -> !each.day().isBefore(paidFrom) && subscription.stoodOn(each.day()))
                .sorted(Comparator.comparing(Activation::day)
                        .thenComparing(Activation::licences)
                        .thenComparing(each -> each.row().id()))
                .toList();
    }

    private static Activation byTelemetry(UsageFact month) {
        LocalDate began = month.firstActiveOn();
        Integer active = month.activeUsers();
        Integer licensed = month.licensed();
        int users = active == null ? 0 : active;
        return new Activation(
                began != null && !began.isBefore(month.month()) && !began.isAfter(month.lastDay())
                        ? began
                        : month.lastDay(),
                licensed == null ? users : Math.min(users, licensed),
                "TELEMETRY",
                SourceRow.of("usage-month", month));
    }
}
