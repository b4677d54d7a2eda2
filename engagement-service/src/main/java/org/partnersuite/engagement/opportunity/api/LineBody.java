package org.partnersuite.engagement.opportunity.api;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.partnersuite.engagement.opportunity.ProductLine;
import org.partnersuite.platform.rest.Money;
import org.partnersuite.platform.unitofwork.Ids;

/** A product line as callers write and read it; its bounds hold at every door. */
@Schema(name = "ProductLine", description = "What is to be sold. Amounts are in the opportunity's currency.")
public record LineBody(
        @Schema(description = "Given by the service; send it back to edit this line rather than to replace it.")
        @Nullable
        UUID id,

        @NotBlank @Size(max = 100) @Schema(description = "A code of the offerings.", examples = "watsonx.ai")
        String offering,

        @NotBlank @Size(max = 100) @Schema(description = "A code of the product families.", examples = "SAAS")
        String family,

        @Min(1) @Max(1_000_000_000) @Schema(examples = "1") int quantity,
        Money amount,

        @Schema(description = "The partner's share of a partner deal.") @Nullable
        Money partnerPortion,

        @Schema(description = "What the vendor adds of its own to a partner deal.") @Nullable
        Money valueAddPortion) {

    static LineBody of(ProductLine line) {
        return new LineBody(
                line.id(),
                line.offering(),
                line.family(),
                line.quantity(),
                line.amount(),
                line.partnerPortion(),
                line.valueAddPortion());
    }

    ProductLine line() {
        return new ProductLine(
                id == null ? Ids.next() : id, offering, family, quantity, amount, partnerPortion, valueAddPortion);
    }
}
