package org.partnersuite.customersuccess.subscription;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.partnersuite.customersuccess.partner.EngagementModel;
import org.partnersuite.customersuccess.subscription.Cancellation.Reason;
import org.partnersuite.platform.rest.Money;
import org.partnersuite.platform.unitofwork.Ids;

/**
 * Effect of a deal's changes on its subscriptions. A won deal has one for each line; the deal may correct them until
 * somebody edits one. A deal that is no longer won, or a line that was removed, cancels them. If the deal is won again,
 * they are in force again. A subscription is never deleted.
 *
 * @param created new ones
 * @param changed by their state before
 */
record DealOutcome(List<Subscription> created, Map<Subscription, Subscription> changed) {

    static DealOutcome of(
            Deal deal,
            @Nullable UUID customerId,
            List<Subscription> existing,
            int termMonths,
            Map<UUID, EngagementModel> models,
            Instant now) {
        DealOutcome outcome = new DealOutcome(new ArrayList<>(), new HashMap<>());
        Map<UUID, Subscription> byLine = new HashMap<>();
        existing.forEach(subscription -> {
            if (subscription.deal() != null) {
                byLine.put(subscription.deal().lineId(), subscription);
            }
        });
        Deal.Won won = deal.won();
        if (won != null && customerId != null) {
            for (Deal.Line line : won.lines()) {
                outcome.sold(deal, won, line, byLine.remove(line.id()), customerId, termMonths, models, now);
            }
        }
        Reason reason = won == null ? deal.outcome() : Reason.LINE_REMOVED;
        byLine.values().stream()
                .filter(subscription -> subscription.cancellation() == null)
                .forEach(subscription -> outcome.changed.put(subscription, subscription.cancelled(reason, now)));
        return outcome;
    }

    private void sold(
            Deal deal,
            Deal.Won won,
            Deal.Line line,
            @Nullable Subscription known,
            UUID customerId,
            int termMonths,
            Map<UUID, EngagementModel> models,
            Instant now) {
        SubscriptionTerms terms = terms(won, line, known, termMonths, models);
        if (known == null) {
            created.add(new Subscription(
                    Ids.next(),
                    1,
                    customerId,
                    null,
                    new DealLine(deal.opportunityId(), line.id()),
                    terms,
                    false,
                    null,
                    null,
                    now,
                    now));
            return;
        }
        boolean same =
                terms.equals(known.terms()) && customerId.equals(known.customerId()) && known.cancellation() == null;
        if (!same) {
            changed.put(known, known.corrected(customerId, terms, now));
        }
    }

    /** That of the relation so far, else the partner's own. */
    private static @Nullable EngagementModel model(
            Deal.Won won, @Nullable SubscriptionTerms before, Map<UUID, EngagementModel> models) {
        UUID partner = won.partnerId();
        if (partner == null) {
            return null;
        }
        return before != null && partner.equals(before.partnerOfRecord())
                ? before.engagementModel()
                : models.getOrDefault(partner, EngagementModel.SALES_AGENT);
    }

    /** Fields that the deal does not contain are unchanged. */
    private static SubscriptionTerms terms(
            Deal.Won won,
            Deal.Line line,
            @Nullable Subscription known,
            int termMonths,
            Map<UUID, EngagementModel> models) {
        if (known != null && known.edited()) {
            return known.terms();
        }
        SubscriptionTerms before = known == null ? null : known.terms();
        int months = line.termOr(termMonths);
        return new SubscriptionTerms(
                line.offering(),
                line.family(),
                before == null ? null : before.licensedUsers(),
                before == null ? null : before.devices(),
                ContractTerm.ofMonths(won.closedOn(), months),
                before == null ? Agreement.FIXED : before.agreement(),
                new Money(ContractTerm.annual(line.amount(), months), won.currency()),
                new Money(line.amount(), won.currency()),
                won.partnerId(),
                model(won, before, models),
                false,
                null,
                null,
                before == null ? SupportLevel.BASIC : before.supportLevel());
    }
}
