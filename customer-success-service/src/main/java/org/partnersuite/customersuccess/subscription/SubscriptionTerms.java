package org.partnersuite.customersuccess.subscription;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jdbi.v3.core.mapper.Nested;
import org.jspecify.annotations.Nullable;
import org.partnersuite.customersuccess.partner.EngagementModel;
import org.partnersuite.customersuccess.renewal.Renewal.WithdrawnReason;
import org.partnersuite.customersuccess.subscription.Agreement.Term;
import org.partnersuite.platform.rest.Fault;
import org.partnersuite.platform.rest.Money;

/** What is under contract. */
public record SubscriptionTerms(
        String product,
        @Nullable String licenceType,
        @Nullable Integer licensedUsers,
        @Nullable Integer devices,
        @JsonUnwrapped @Nested ContractTerm contract,
        @JsonUnwrapped @Nested Agreement agreement,
        @Schema(description = "Annual recurring revenue.") Money arr,

        @Schema(description = "Total contract value, in the currency of the ARR.")
        Money tcv,

        @Nullable UUID partnerOfRecord,

        @Schema(description = "How the partner of record serves the subscription.") @Nullable
        EngagementModel engagementModel,

        boolean trial,

        @Schema(description = "First day of the trial.") @Nullable
        LocalDate trialStart,

        @Schema(description = "Day on which a trial became paid; absent when it was paid from the start.") @Nullable
        LocalDate convertedOn,

        SupportLevel supportLevel) {

    /** The same contract until another day, for another amount a year; its total value is that of the new term. */
    SubscriptionTerms renewed(LocalDate until, Money newArr) {
        LocalDate end = Objects.requireNonNull(contract.contractEnd(), "a monthly contract is not renewed");
        return with(
                new ContractTerm(contract.contractStart(), until),
                agreement.renewed(end, until),
                newArr,
                new Money(ContractTerm.total(newArr.amount(), end, until), newArr.currency()));
    }

    /** The same contract with what another one was worth a year. */
    SubscriptionTerms enlarged(Money by) {
        return with(contract, agreement, arr.plus(by), tcv);
    }

    private SubscriptionTerms with(ContractTerm newContract, Agreement newAgreement, Money newArr, Money newTcv) {
        return new SubscriptionTerms(
                product,
                licenceType,
                licensedUsers,
                devices,
                newContract,
                newAgreement,
                newArr,
                newTcv,
                partnerOfRecord,
                engagementModel,
                trial,
                trialStart,
                convertedOn,
                supportLevel);
    }

    /** Every fault of the terms, with pointers into the subscription's JSON. */
    public List<Fault> faults() {
        List<Fault> faults = new ArrayList<>(agreement.faults(contract));
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
        if (trialStart != null && !trial && convertedOn == null) {
            faults.add(Fault.at("/trialStart", "no_trial", "It neither is a trial nor was converted from one."));
        }
        if (trialStart != null && convertedOn != null && convertedOn.isBefore(trialStart)) {
            faults.add(Fault.at("/convertedOn", "before_trial", "A trial is not converted before it starts."));
        }
        if (engagementModel != null && partnerOfRecord == null) {
            faults.add(Fault.at("/engagementModel", "no_partner", "It is the partner of record's. Name one."));
        }
        return faults;
    }

    /** The same, served by a model. */
    public SubscriptionTerms servedBy(@Nullable EngagementModel model) {
        return of(partnerOfRecord, model);
    }

    /** The same with another partner of record. */
    SubscriptionTerms of(@Nullable UUID partner, @Nullable EngagementModel model) {
        return new SubscriptionTerms(
                product,
                licenceType,
                licensedUsers,
                devices,
                contract,
                agreement,
                arr,
                tcv,
                partner,
                model,
                trial,
                trialStart,
                convertedOn,
                supportLevel);
    }

    /** Whether partner of record and model are the same. */
    boolean isServedAs(SubscriptionTerms other) {
        return Objects.equals(partnerOfRecord, other.partnerOfRecord) && engagementModel == other.engagementModel;
    }

    /** Whether it is to be renewed: a trial is converted, and a monthly contract runs on. */
    @Nullable
    WithdrawnReason nothingToRenew() {
        return trial ? WithdrawnReason.TRIAL : agreement.term() == Term.MONTHLY ? WithdrawnReason.MONTHLY_TERM : null;
    }
}
