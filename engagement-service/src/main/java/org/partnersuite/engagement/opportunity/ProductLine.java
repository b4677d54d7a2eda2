package org.partnersuite.engagement.opportunity;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.partnersuite.platform.rest.Money;

/**
 * A product line, as written and read by callers; its bounds apply to every entry point.
 *
 * @param id stable during edits, because subscriptions refer to it; null until the line is added
 */
@Schema(name = "ProductLine", description = "A product line. Amounts are in the opportunity's currency.")
public record ProductLine(
        @Schema(description = "Assigned by the service. Send it to update this line instead of replacing it.") @Nullable
        UUID id,

        @NotBlank @Size(max = 100) @Schema(description = "Code of an offering.", examples = "watsonx.ai")
        String offering,

        @NotBlank @Size(max = 100) @Schema(description = "Code of a product family.", examples = "SAAS")
        String family,

        @Min(1) @Max(1_000_000_000) @Schema(examples = "1") int quantity,
        Money amount,

        @Schema(description = "The partner's share of a partner deal.") @Nullable
        Money partnerPortion,

        @Schema(description = "The vendor's value-add portion of a partner deal.") @Nullable
        Money valueAddPortion) {

    boolean sellsTheSameAs(ProductLine other) {
        return offering.equals(other.offering) && family.equals(other.family);
    }

    boolean lacksAmount() {
        return amount.amount().signum() == 0;
    }

    /** Without an amount of its own, with the one of a known line of the same product and currency. */
    ProductLine keepingAmountOf(List<ProductLine> known) {
        return lacksAmount()
                ? known.stream()
                        .filter(line ->
                                sellsTheSameAs(line) && line.amount().currency().equals(amount.currency()))
                        .findFirst()
                        .map(line -> new ProductLine(
                                id, offering, family, quantity, line.amount, line.partnerPortion, line.valueAddPortion))
                        .orElse(this)
                : this;
    }

    public ProductLine withId(@Nullable UUID other) {
        return new ProductLine(other, offering, family, quantity, amount, partnerPortion, valueAddPortion);
    }
}
