package org.partnersuite.engagement.opportunity;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.partnersuite.platform.rest.Money;

/**
 * A product line, as callers read it; its bounds apply to every entry point.
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

        @Min(1) @Max(MOST_MONTHS) @Schema(description = "Term in months.", examples = "12")
        int termMonths) {
    /** Of a line that does not say it. */
    public static final int DEFAULT_TERM = 12;

    public static final int MOST_MONTHS = 600;

    /** Of list amount and discount, the one that is absent follows from the other. */
    public ProductLine {
        if (listAmount == null && discount != null) {
            listAmount = Discount.listAmount(amount, discount);
        }
        if (listAmount != null) {
            BigDecimal follows = Discount.perCent(amount.amount(), listAmount.amount());
            if (follows != null && (discount == null || discount.compareTo(follows) == 0)) {
                discount = follows;
            }
        }
    }

    boolean sellsTheSameAs(ProductLine other) {
        return offering.equals(other.offering) && family.equals(other.family);
    }

    boolean lacksAmount() {
        return amount.amount().signum() == 0;
    }

    /** Without an amount of its own, with the one of a known line of the same product and currency. */
    public ProductLine keepingAmountOf(List<ProductLine> known) {
        return lacksAmount()
                ? known.stream()
                        .filter(line ->
                                sellsTheSameAs(line) && line.amount().currency().equals(amount.currency()))
                        .findFirst()
                        .map(line -> new ProductLine(
                                id,
                                offering,
                                family,
                                quantity,
                                line.amount,
                                line.partnerPortion,
                                line.valueAddPortion,
                                listAmount,
                                null,
                                termMonths))
                        .orElse(this)
                : this;
    }

    /** Keeps the list amount of the line of the same product, unless the amount now exceeds it. */
    public ProductLine withListAmountOf(List<ProductLine> known) {
        for (ProductLine line : known) {
            Money list = line.listAmount();
            if (list != null
                    && line.sellsTheSameAs(this)
                    && list.currency().equals(amount.currency())
                    && list.amount().compareTo(amount.amount()) >= 0) {
                return new ProductLine(
                        id,
                        offering,
                        family,
                        quantity,
                        amount,
                        partnerPortion,
                        valueAddPortion,
                        list,
                        null,
                        termMonths);
            }
        }
        return this;
    }

    public ProductLine withId(@Nullable UUID other) {
        return new ProductLine(
                other,
                offering,
                family,
                quantity,
                amount,
                partnerPortion,
                valueAddPortion,
                listAmount,
                discount,
                termMonths);
    }
}
