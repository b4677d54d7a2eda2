package org.partnersuite.partnerprogram.ownpipeline.api;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.partnersuite.partnerprogram.deal.DealStatus;
import org.partnersuite.partnerprogram.ownpipeline.OwnDealTerms;
import org.partnersuite.platform.rest.Fault;
import org.partnersuite.platform.rest.Money;
import org.partnersuite.platform.rest.Problem;

/** Fields of a deal of a partner's own pipeline. */
@Schema(name = "OwnDealRequest", examples = """
                {"name":"Data platform","client":"Northwind","offering":"watsonx.ai","registrationNumber":"R-2041",\
                "status":"OPEN","closeDate":"2026-12-15","amount":{"amount":"800000.00","currency":"USD"}}""")
public record OwnDealRequest(
        @NotBlank @Size(max = 300) String name,
        @Size(min = 1, max = 300) @Nullable String client,
        @Size(min = 1, max = 200) @Nullable String offering,

        @Schema(description = "Number of the deal's registration. It matches the deal with ours.")
        @Size(min = 1, max = 100)
        @Nullable
        String registrationNumber,

        DealStatus status,

        @Schema(
                description = "Planned close date while open, then the day it was won or lost. Required for a closed"
                        + " deal.")
        @Nullable
        LocalDate closeDate,

        @Schema(description = "The partner's own portion, not below zero.")
        Money amount) {

    OwnDealTerms terms() {
        List<Fault> faults = new ArrayList<>();
        if (status != DealStatus.OPEN && closeDate == null) {
            faults.add(Fault.at("/closeDate", "required", "closeDate is required for a deal that was won or lost."));
        }
        if (amount.amount().signum() < 0) {
            faults.add(Fault.at("/amount/amount", "out_of_range", "An amount must not be negative."));
        }
        if (!faults.isEmpty()) {
            throw Problem.unprocessable("deal_refused", "The deal breaks rules, listed in errors.", faults);
        }
        return new OwnDealTerms(
                name, client, offering, registrationNumber, status, closeDate, amount.currency(), amount.amount());
    }
}
