package org.partnersuite.customersuccess.servicecatalogue.api;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.partnersuite.customersuccess.servicecatalogue.ServiceDetails;
import org.partnersuite.customersuccess.servicecatalogue.ServiceFamily;
import org.partnersuite.customersuccess.servicecatalogue.ServiceIdentity;
import org.partnersuite.customersuccess.servicecatalogue.ServiceKind;
import org.partnersuite.customersuccess.servicecatalogue.ServiceOffer;
import org.partnersuite.customersuccess.subscription.SupportLevel;
import org.partnersuite.platform.rest.Money;

/** A service that can be sold beside a subscription. */
@Schema(name = "ServiceOffer")
public record ServiceOfferResponse(
        UUID id,
        @Schema(examples = "HEALTH_CHECK") String code,
        ServiceKind kind,
        @Nullable ServiceFamily family,

        @Schema(description = "Place in the family, from 1.") @Nullable
        Integer place,

        @Nullable SupportLevel supportLevel,

        @Schema(description = "Partner that defines it.") @Nullable
        UUID partnerId,

        String name,
        @Nullable String description,
        boolean free,
        @Nullable Money price,
        ServiceDetails.@Nullable Per per,
        boolean offered,
        @Nullable String managedService,
        List<UUID> members,
        Instant createdAt,
        Instant updatedAt) {

    static ServiceOfferResponse of(ServiceOffer offer) {
        ServiceIdentity identity = offer.identity();
        ServiceDetails details = offer.details();
        return new ServiceOfferResponse(
                offer.id(),
                identity.code(),
                identity.kind(),
                identity.family(),
                identity.place(),
                identity.supportLevel(),
                identity.partnerId(),
                details.name(),
                details.description(),
                details.free(),
                money(details.price(), details.currency()),
                details.per(),
                details.offered(),
                details.managedService(),
                details.members(),
                offer.createdAt(),
                offer.updatedAt());
    }

    static @Nullable Money money(@Nullable BigDecimal amount, @Nullable String currency) {
        return amount == null || currency == null ? null : new Money(amount, currency);
    }
}
