package org.partnersuite.customersuccess.subscription;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.partnersuite.platform.rest.Fault;
import org.partnersuite.platform.rest.Money;

/**
 * What is under contract.
 *
 * @param contract the days it covers
 * @param arr annual recurring revenue
 * @param tcv total contract value
 * @param trial a trial; null {@code convertedOn} then
 * @param convertedOn the day a trial became paid; null for what was paid from the start
 */
public record SubscriptionTerms(
        String product,
        @Nullable String licenceType,
        @Nullable Integer licensedUsers,
        ContractTerm contract,
        Money arr,
        Money tcv,
        @Nullable UUID partnerOfRecord,
        boolean trial,
        @Nullable LocalDate convertedOn,
        SupportLevel supportLevel) {

    /** Every fault of the terms, with pointers into the subscription's JSON. */
    public List<Fault> faults() {
        List<Fault> faults = new ArrayList<>();
        if (contract.end().isBefore(contract.start())) {
            faults.add(Fault.at("/contractEnd", "before_start", "The contract ends before it starts."));
        }
        if (!arr.currency().equals(tcv.currency())) {
            faults.add(Fault.at("/arr/currency", "two_currencies", "ARR and TCV are in one currency."));
        }
        if (arr.amount().signum() < 0) {
            faults.add(Fault.at("/arr/amount", "negative", "Revenue is not below zero."));
        }
        if (tcv.amount().signum() < 0) {
            faults.add(Fault.at("/tcv/amount", "negative", "A contract's value is not below zero."));
        }
        if (trial && convertedOn != null) {
            faults.add(Fault.at("/convertedOn", "still_trial", "A subscription that was converted is no trial."));
        }
        return faults;
    }
}
