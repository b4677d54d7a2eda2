package org.partnersuite.customersuccess.subscription.api;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.partnersuite.customersuccess.partner.EngagementModel;
import org.partnersuite.customersuccess.subscription.Agreement;
import org.partnersuite.customersuccess.subscription.ContractTerm;
import org.partnersuite.customersuccess.subscription.SubscriptionDraft;
import org.partnersuite.customersuccess.subscription.SubscriptionTerms;
import org.partnersuite.customersuccess.subscription.SupportLevel;
import org.partnersuite.platform.rest.ByKey;
import org.partnersuite.platform.rest.ExternalId;
import org.partnersuite.platform.rest.Money;

/** Writable fields of a subscription. */
@Schema(name = "SubscriptionRequest", examples = """
    {"customerId":"019b0000-0000-7000-8000-00000000c001","product":"watsonx.ai","licenceType":"SAAS",\
    "licensedUsers":250,"contractStart":"2026-12-01","contractEnd":"2027-11-30",\
    "arr":{"amount":"48000.00","currency":"USD"},"tcv":{"amount":"48000.00","currency":"USD"},\
    "supportLevel":"ENHANCED"}\
    """)
public record SubscriptionRequest(
        @Schema(description = "Immutable.") @ByKey("customer")
        UUID customerId,

        @Schema(description = "The caller's key.") @Nullable ExternalId externalId,

        @Schema(description = "Immutable. Another product needs another subscription.") @NotBlank @Size(max = 100)
        String product,

        @Size(min = 1, max = 100) @Nullable String licenceType,

        @Min(0) @Max(1_000_000_000) @Nullable Integer licensedUsers,

        @Min(0) @Max(1_000_000_000) @Nullable Integer devices,

        @Schema(description = "First day of the contract.") LocalDate contractStart,

        @Schema(description = "Last day of the contract; a monthly one has none.") @Nullable
        LocalDate contractEnd,

        @Schema(description = "Default: FIXED.") Agreement.@Nullable Term term,
        Agreement.@Nullable BillingPeriod billingPeriod,

        @Schema(description = "Whether it renews itself unless notice is given in time. Default: false.") @Nullable
        Boolean autoRenew,

        @Schema(description = "Last day for notice; required for a contract that renews itself.") @Nullable
        LocalDate noticeBy,

        @Schema(description = "Day on which the customer gave notice.") @Nullable
        LocalDate noticeGivenOn,

        @Schema(description = "Annual recurring revenue.") Money arr,

        @Schema(description = "Total contract value, in the currency of the ARR.")
        Money tcv,

        @Schema(
                description = "Partner that can read the subscription and is notified at renewal. It must exist in the"
                        + " partner program.")
        @Nullable
        @ByKey("partner")
        UUID partnerOfRecord,

        @Schema(
                description = "How the partner of record serves the subscription. Default: as until now, or for another"
                        + " partner its own model.")
        @Nullable
        EngagementModel engagementModel,

        @Schema(description = "A trial has no renewal. Default: false.") @Nullable
        Boolean trial,

        @Schema(description = "First day of the trial, also of one that was converted.") @Nullable
        LocalDate trialStart,

        @Schema(description = "Day on which the trial became paid.") @Nullable
        LocalDate convertedOn,

        @Schema(description = "Default: BASIC.") @Nullable SupportLevel supportLevel) {

    public SubscriptionDraft draft() {
        return draft(externalId);
    }

    SubscriptionDraft draft(@Nullable ExternalId key) {
        return new SubscriptionDraft(
                customerId,
                key,
                new SubscriptionTerms(
                        product,
                        licenceType,
                        licensedUsers,
                        devices,
                        new ContractTerm(contractStart, contractEnd),
                        new Agreement(
                                term == null ? Agreement.Term.FIXED : term,
                                billingPeriod,
                                Boolean.TRUE.equals(autoRenew),
                                noticeBy,
                                noticeGivenOn),
                        arr,
                        tcv,
                        partnerOfRecord,
                        engagementModel,
                        Boolean.TRUE.equals(trial),
                        trialStart,
                        convertedOn,
                        supportLevel == null ? SupportLevel.BASIC : supportLevel));
    }
}
