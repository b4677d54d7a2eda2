package org.partnersuite.partnerprogram.ownpipeline.api;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.partnersuite.partnerprogram.deal.DealStatus;
import org.partnersuite.partnerprogram.ownpipeline.OwnPipeline.Posted;
import org.partnersuite.platform.rest.ExternalId;
import org.partnersuite.platform.rest.Money;
import org.partnersuite.platform.rest.Problem;

/** A deal of a batch: the fields of a single call and the partner's key. */
@Schema(name = "PostedDeal", examples = """
                {"externalId":{"source":"partner-crm","id":"P-1042"},"name":"Data platform","client":"Northwind",\
                "status":"OPEN","closeDate":"2026-12-15","amount":{"amount":"800000.00","currency":"USD"}}""")
public record PostedDeal(
        ExternalId externalId,
        @NotBlank @Size(max = 300) String name,
        @Size(min = 1, max = 300) @Nullable String client,
        @Size(min = 1, max = 200) @Nullable String offering,
        @Size(min = 1, max = 100) @Nullable String registrationNumber,
        DealStatus status,
        @Nullable LocalDate closeDate,
        Money amount) {

    /** @throws Problem 422 with every rule that it breaks */
    public Posted posted() {
        return new Posted(
                externalId,
                new OwnDealRequest(name, client, offering, registrationNumber, status, closeDate, amount).terms());
    }
}
