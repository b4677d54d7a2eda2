package org.partnersuite.engagement.opportunity.api;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.partnersuite.engagement.opportunity.ProductLine;
import org.partnersuite.platform.rest.Money;

/** A product line as callers write it; its bounds apply to every entry point. */
@Schema(name = "ProductLineRequest", description = "A product line. Amounts are in the opportunity's currency.")
public record ProductLineRequest(
        @Schema(description = "Assigned by the service. Send it to update this line instead of replacing it.") @Nullable
        UUID id,

        @NotBlank @Size(max = 100) @Schema(description = "Code of an offering.", examples = "watsonx.ai")
        String offering,

        @NotBlank @Size(max = 100) @Schema(description = "Code of a product family.", examples = "SAAS")
        String family,

        @Min(1) @Max(1_000_000_000) @Schema(examples = "1") int quantity,

        @Schema(
                description = "Required, unless the opportunity is lost: a known amount then stays, and a loss of"
                        + " which none is known is one without TCV.")
        @Nullable
        Money amount,

        @Schema(description = "The partner's share of a partner deal.") @Nullable
        Money partnerPortion,

        @Schema(description = "The vendor's value-add portion of a partner deal.") @Nullable
        Money valueAddPortion,

        @Schema(description = "Amount before the discount. Follows from discount when absent.") @Nullable
        Money listAmount,

        @DecimalMin("0")
        @DecimalMax("100")
        @Digits(integer = 3, fraction = 2)
        @Schema(
                description = "Discount in per cent: 1 − amount / list amount. Follows from listAmount when"
                        + " absent; if both are given, they must agree.",
                examples = "20.00")
        @Nullable
        BigDecimal discount,

        @Min(1)
        @Max(ProductLine.MOST_MONTHS)
        @Schema(description = "Term in months. Default: 12.", examples = "36")
        @Nullable
        Integer termMonths) {

    /** @param known the lines of the opportunity, whose amounts stay where none is sent */
    ProductLine line(String currency, List<ProductLine> known) {
        ProductLine line = new ProductLine(
                id,
                offering,
                family,
                quantity,
                amount == null ? Money.zero(currency) : amount,
                partnerPortion,
                valueAddPortion,
                listAmount,
                discount,
                Objects.requireNonNullElse(termMonths, ProductLine.DEFAULT_TERM));
        return amount == null ? line.keepingAmountOf(known) : line;
    }
}
