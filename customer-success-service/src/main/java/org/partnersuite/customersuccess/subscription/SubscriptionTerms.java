package org.partnersuite.customersuccess.subscription;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jdbi.v3.core.mapper.Nested;
import org.jspecify.annotations.Nullable;
import org.partnersuite.platform.rest.Fault;
import org.partnersuite.platform.rest.Money;

/** What is under contract. */
public record SubscriptionTerms(
        String product,
        @Nullable String licenceType,
        @Nullable Integer licensedUsers,
        @JsonUnwrapped @Nested ContractTerm contract,
        @Schema(description = "Annual recurring revenue.") Money arr,

        @Schema(description = "Total contract value, in the currency of the ARR.")
        Money tcv,

        @Nullable UUID partnerOfRecord,
        boolean trial,

        @Schema(description = "Day on which a trial became paid; absent when it was paid from the start.") @Nullable
        LocalDate convertedOn,

        SupportLevel supportLevel) {

    /** The same contract until another day, for another amount a year; its total value is that of the new term. */
    SubscriptionTerms renewed(LocalDate until, Money newArr) {
        BigDecimal total = ContractTerm.total(newArr.amount(), contract.contractEnd(), until);
        return with(new ContractTerm(contract.contractStart(), until), newArr, new Money(total, newArr.currency()));
    }

    /** The same contract with what another one was worth a year. */
    SubscriptionTerms enlarged(Money by) {
        return with(contract, arr.plus(by), tcv);
    }

    private SubscriptionTerms with(ContractTerm newContract, Money newArr, Money newTcv) {
        return new SubscriptionTerms(
                product,
                licenceType,
                licensedUsers,
                newContract,
                newArr,
                newTcv,
                partnerOfRecord,
                trial,
                convertedOn,
                supportLevel);
    }

    /** Every fault of the terms, with pointers into the subscription's JSON. */
    public List<Fault> faults() {
        List<Fault> faults = new ArrayList<>();
        if (contract.contractEnd().isBefore(contract.contractStart())) {
            faults.add(Fault.at("/contractEnd", "before_start", "The contract must not end before it starts."));
        }
        if (!arr.currency().equals(tcv.currency())) {
            faults.add(Fault.at("/arr/currency", "two_currencies", "ARR and TCV must have the same currency."));
        }
        if (arr.amount().signum() < 0) {
            faults.add(Fault.at("/arr/amount", "negative", "Revenue must not be negative."));
        }
        if (tcv.amount().signum() < 0) {
            faults.add(Fault.at("/tcv/amount", "negative", "The contract value must not be negative."));
        }
        if (trial && convertedOn != null) {
            faults.add(Fault.at("/convertedOn", "still_trial", "A converted subscription cannot be a trial."));
        }
        return faults;
    }
}
