package org.partnersuite.partnerprogram.deal.api;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.partnersuite.partnerprogram.deal.DealReport;
import org.partnersuite.partnerprogram.deal.DealStatus;
import org.partnersuite.platform.rest.ExternalId;
import org.partnersuite.platform.rest.Money;

/** A deal of a batch: the fields of a single call and the feed's key. */
@Schema(
        examples =
                "{\"externalId\":{\"source\":\"crm\",\"id\":\"D-1042\"},\"name\":\"Data platform\",\"status\":\"WON\",\"closeDate\":\"2026-06-30\",\"partnerPortion\":{\"amount\":\"800000.00\",\"currency\":\"USD\"},\"valueAddPortion\":{\"amount\":\"200000.00\",\"currency\":\"USD\"}}")
public record FedDeal(
        ExternalId externalId,
        @NotBlank @Size(max = 300) String name,
        @Size(min = 1, max = 300) @Nullable String client,
        DealStatus status,
        @Nullable LocalDate closeDate,
        Money partnerPortion,
        @Nullable Money valueAddPortion) {

    public DealReport of(UUID partnerId) {
        return new DealRequest(name, client, status, closeDate, partnerPortion, valueAddPortion)
                .of(partnerId, externalId);
    }
}
