package org.partnersuite.partnerprogram.deal;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.partnersuite.platform.rest.Money;

/** Terms of a deal as emitted: amounts in their currency, and derived values. */
public record DealDetails(
        @Nullable UUID partnerId,

        @Schema(maxLength = 300, examples = "Data platform") String name,

        @Schema(maxLength = 300, examples = "Northwind") @Nullable
        String client,

        DealStatus status,

        @Schema(description = "Planned close date while open, then the day it was won or lost.") @Nullable
        LocalDate closeDate,

        Money partnerPortion,
        @Nullable Money valueAddPortion,

        @Schema(description = "Total contract value: the partner's portion plus our value-add portion.")
        Money tcv,

        @Schema(description = "Whether both portions are over zero and count; otherwise the deal counts nowhere.")
        boolean qualifies,

        @Schema(description = "Why the deal counts nowhere; empty when it qualifies.")
        List<NotCounted> notCounted) {
    public DealDetails {
        notCounted = List.copyOf(notCounted);
    }

    public static DealDetails of(DealTerms terms) {
        BigDecimal valueAdd = terms.valueAddPortion();
        return new DealDetails(
                terms.partnerId(),
                terms.name(),
                terms.client(),
                terms.status(),
                terms.closeDate(),
                new Money(terms.partnerPortion(), terms.currency()),
                valueAdd == null ? null : new Money(valueAdd, terms.currency()),
                new Money(terms.tcv(), terms.currency()),
                terms.qualifies(),
                terms.notCounted());
    }
}
