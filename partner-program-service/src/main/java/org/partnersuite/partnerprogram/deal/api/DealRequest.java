package org.partnersuite.partnerprogram.deal.api;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.partnersuite.partnerprogram.deal.DealReport;
import org.partnersuite.partnerprogram.deal.DealSource;
import org.partnersuite.partnerprogram.deal.DealStatus;
import org.partnersuite.partnerprogram.deal.DealTerms;
import org.partnersuite.platform.rest.ExternalId;
import org.partnersuite.platform.rest.Fault;
import org.partnersuite.platform.rest.Money;
import org.partnersuite.platform.rest.Problem;

/** Fields of a deal reported by a feed. */
@Schema(
        examples =
                "{\"name\":\"Data"
                        + " platform\",\"client\":\"Northwind\",\"status\":\"OPEN\",\"closeDate\":\"2026-12-15\",\"partnerPortion\":{\"amount\":\"800000.00\",\"currency\":\"USD\"},\"valueAddPortion\":{\"amount\":\"200000.00\",\"currency\":\"USD\"}}")
public record DealRequest(
        @NotBlank @Size(max = 300) String name,
        @Size(min = 1, max = 300) @Nullable String client,
        DealStatus status,

        @Schema(
                description = "Planned close date while open, then the day it was won or lost. Required for a closed"
                        + " deal.")
        @Nullable
        LocalDate closeDate,

        Money partnerPortion,

        @Schema(
                description = "Value of our own services in the deal, in the same currency. A deal qualifies when"
                        + " both portions are over zero.")
        @Nullable
        Money valueAddPortion) {

    DealReport of(UUID partnerId, ExternalId externalId) {
        List<Fault> faults = new ArrayList<>();
        if (status != DealStatus.OPEN && closeDate == null) {
            faults.add(Fault.at("/closeDate", "required", "closeDate is required for a deal that was won or lost."));
        }
        if (partnerPortion.amount().signum() < 0) {
            faults.add(Fault.at("/partnerPortion/amount", "out_of_range", "A portion must not be negative."));
        }
        if (valueAddPortion != null && valueAddPortion.amount().signum() < 0) {
            faults.add(Fault.at("/valueAddPortion/amount", "out_of_range", "A portion must not be negative."));
        }
        if (valueAddPortion != null && !valueAddPortion.currency().equals(partnerPortion.currency())) {
            faults.add(Fault.at(
                    "/valueAddPortion/currency",
                    "other_currency",
                    "All amounts of a deal must have the same currency."));
        }
        if (!faults.isEmpty()) {
            throw Problem.unprocessable("deal_refused", "The deal breaks rules, listed in errors.", faults);
        }
        return new DealReport(
                new DealSource.Feed(externalId),
                new DealTerms(
                        partnerId,
                        name,
                        client,
                        status,
                        closeDate,
                        partnerPortion.currency(),
                        partnerPortion.amount(),
                        valueAddPortion == null ? null : valueAddPortion.amount(),
                        false));
    }
}
