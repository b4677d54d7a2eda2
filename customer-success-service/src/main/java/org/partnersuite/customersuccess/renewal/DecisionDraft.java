package org.partnersuite.customersuccess.renewal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.partnersuite.platform.rest.Fault;
import org.partnersuite.platform.rest.Money;

/**
 * What somebody says came out of a renewal.
 *
 * @param renewedArr what goes on, a year; when not said, what was due
 * @param renewedUntil the last day of the renewed contract; when not said, of a term as long as the one that ends
 * @param decidedOn when not said, today
 */
public record DecisionDraft(
        RenewalOutcome outcome,
        @Nullable String reason,
        @Nullable String note,
        @Nullable Money renewedArr,
        @Nullable LocalDate renewedUntil,
        @Nullable UUID intoSubscriptionId,
        @Nullable LocalDate decidedOn) {

    /**
     * The contract that another one becomes a part of.
     *
     * @param live whether it is in force and is paid for
     */
    public record OtherContract(
            UUID id,
            UUID customerId,
            String currency,
            boolean live,
            @Nullable LocalDate contractEnd) {

        /** Whether it is in force when another one ends. */
        boolean goesOnAfter(LocalDate end) {
            return live && (contractEnd == null || !contractEnd.isBefore(end));
        }
    }

    /** Whether a decision is what this says; what is not said may be anything. */
    boolean says(Decision decision) {
        return outcome == decision.outcome()
                && (reason == null || reason.equals(decision.reason()))
                && (note == null || note.equals(decision.note()))
                && (renewedArr == null || isSame(renewedArr, decision.renewedArr()))
                && (renewedUntil == null || renewedUntil.equals(decision.renewedUntil()))
                && (intoSubscriptionId == null || intoSubscriptionId.equals(decision.intoSubscriptionId()))
                && (decidedOn == null || decidedOn.equals(decision.decidedOn()));
    }

    private static boolean isSame(Money one, @Nullable Money other) {
        return other != null
                && one.currency().equals(other.currency())
                && one.amount().compareTo(other.amount()) == 0;
    }

    /**
     * Every fault, with pointers into the request.
     *
     * @param reasons the known codes
     * @param other the contract that {@code intoSubscriptionId} names; null when there is none that the caller may see
     */
    List<Fault> faults(Renewal renewal, List<String> reasons, @Nullable OtherContract other, LocalDate today) {
        List<Fault> faults = new ArrayList<>();
        LocalDate decided = decidedOn;
        if (decided != null && decided.isAfter(today)) {
            faults.add(Fault.at("/decidedOn", "in_future", "A decision is recorded when it was taken."));
        }
        if (decided != null && decided.isBefore(renewal.contractStart())) {
            faults.add(Fault.at("/decidedOn", "before_start", "The contract had not started yet."));
        }
        reasonFaults(reasons, faults);
        amountFaults(renewal.dueArr(), faults);
        LocalDate until = renewedUntil;
        if (until != null && !outcome.isRenewed()) {
            faults.add(Fault.at("/renewedUntil", "not_renewed", "Only a renewed contract has another end."));
        } else if (until != null && !until.isAfter(renewal.dueOn())) {
            faults.add(Fault.at("/renewedUntil", "before_end", "The renewed contract ends after the present one."));
        }
        otherFaults(renewal, other, faults);
        return faults;
    }

    private void reasonFaults(List<String> reasons, List<Fault> faults) {
        if (reason == null) {
            if (outcome == RenewalOutcome.NOT_RENEWED) {
                faults.add(Fault.at("/reason", "required", "Say why it is not renewed."));
            }
        } else if (outcome != RenewalOutcome.NOT_RENEWED && outcome != RenewalOutcome.RENEWED_REDUCED) {
            faults.add(Fault.at("/reason", "not_lost", "Only what is lost, in whole or in part, has a reason."));
        } else if (!reasons.contains(reason)) {
            faults.add(Fault.unknownCode("/reason", reasons));
        }
    }

    private void amountFaults(Money due, List<Fault> faults) {
        Money renewed = renewedArr;
        if (renewed == null) {
            if (outcome == RenewalOutcome.RENEWED_EXPANDED || outcome == RenewalOutcome.RENEWED_REDUCED) {
                faults.add(Fault.at("/renewedArr", "required", "Say what the renewed contract is worth a year."));
            }
            return;
        }
        if (outcome == RenewalOutcome.NOT_RENEWED) {
            faults.add(Fault.at("/renewedArr", "not_renewed", "Nothing goes on of what is not renewed."));
        } else if (!renewed.currency().equals(due.currency())) {
            faults.add(Fault.at("/renewedArr/currency", "other_currency", "It was due in " + due.currency() + "."));
        } else if (!agrees(
                renewed.amount().compareTo(due.amount()), renewed.amount().signum())) {
            faults.add(Fault.at(
                    "/renewedArr/amount",
                    "contradicts_outcome",
                    "Due were " + due.amount().toPlainString() + ": the amount is not that of " + outcome + "."));
        }
    }

    private boolean agrees(int toDue, int sign) {
        return switch (outcome) {
            case RENEWED_SAME -> toDue == 0;
            case RENEWED_EXPANDED -> toDue > 0;
            case RENEWED_REDUCED -> toDue < 0 && sign > 0;
            case CO_TERMED -> sign >= 0;
            case NOT_RENEWED -> false;
        };
    }

    private void otherFaults(Renewal renewal, @Nullable OtherContract other, List<Fault> faults) {
        String at = "/intoSubscriptionId";
        if (outcome != RenewalOutcome.CO_TERMED) {
            if (intoSubscriptionId != null) {
                faults.add(Fault.at(at, "not_co_termed", "Only a co-termed contract goes on in another one."));
            }
        } else if (intoSubscriptionId == null) {
            faults.add(Fault.at(at, "required", "Name the contract that it becomes a part of."));
        } else if (other == null) {
            faults.add(Fault.at(at, "unknown_subscription", "There is no such subscription."));
        } else if (other.id().equals(renewal.subscriptionId())
                || !other.customerId().equals(renewal.customerId())
                || !other.goesOnAfter(renewal.dueOn())) {
            faults.add(Fault.at(
                    at, "no_other_contract", "Must be another contract of the same customer, in force and paid for."));
        } else if (!other.currency().equals(renewal.dueArr().currency())) {
            faults.add(Fault.at(at, "other_currency", "The other contract is in " + other.currency() + "."));
        }
    }

    /**
     * The decision, of a draft without faults.
     *
     * @param termStart the first day of the term that ends
     * @param graceDays how long after the contract's end a decision counts as a renewal
     */
    Decision decision(Renewal renewal, LocalDate termStart, int graceDays, String by, LocalDate today) {
        LocalDate decided = decidedOn == null ? today : decidedOn;
        LocalDate until = renewedUntil == null ? RenewalDays.renewedUntil(termStart, renewal.dueOn()) : renewedUntil;
        return new Decision(
                outcome,
                reason,
                note,
                outcome == RenewalOutcome.NOT_RENEWED ? null : renewedArr == null ? renewal.dueArr() : renewedArr,
                outcome.isRenewed() ? until : null,
                intoSubscriptionId,
                decided,
                by,
                outcome.isRenewed() && !decided.isAfter(renewal.dueOn().plusDays(graceDays)));
    }
}
