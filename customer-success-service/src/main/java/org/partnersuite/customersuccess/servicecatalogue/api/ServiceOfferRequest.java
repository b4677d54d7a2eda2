package org.partnersuite.customersuccess.servicecatalogue.api;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.partnersuite.customersuccess.servicecatalogue.ServiceDetails;
import org.partnersuite.customersuccess.servicecatalogue.ServiceFamily;
import org.partnersuite.customersuccess.servicecatalogue.ServiceIdentity;
import org.partnersuite.customersuccess.servicecatalogue.ServiceKind;
import org.partnersuite.customersuccess.servicecatalogue.ServiceOffer;
import org.partnersuite.customersuccess.servicecatalogue.ServiceOffers;
import org.partnersuite.platform.rest.ByKey;
import org.partnersuite.platform.rest.Money;

/** Writable fields of a service. */
@Schema(name = "ServiceOfferRequest", examples = """
                {"code":"HEALTH_CHECK","kind":"ADOPTION","family":"CONSUMPTION_OPTIMIZATION","name":"Health check",\
                "free":false,"price":{"amount":"2500.00","currency":"USD"},"per":"ONCE","offered":true}""")
public record ServiceOfferRequest(
        @Schema(description = "Unique. Immutable.") @Pattern(regexp = "^[A-Z][A-Z0-9_]*$") @Size(max = 60)
        String code,

        @Schema(description = "Immutable. SUPPORT ships with the service and cannot be added.")
        ServiceKind kind,

        @Schema(description = "Of an adoption service. Immutable.") @Nullable
        ServiceFamily family,

        @Schema(description = "Of a service that a partner defines. Immutable.") @Nullable @ByKey("partner")
        UUID partnerId,

        @NotBlank @Size(max = 200) String name,

        @Size(min = 1, max = 2000) @Nullable String description,

        @Schema(description = "Sold for nothing. Otherwise for a fee, which need not be set yet.")
        boolean free,

        @Schema(description = "Absent when it is free, or not set yet.") @Nullable
        Money price,

        @Schema(description = "What the price is for.") ServiceDetails.@Nullable Per per,

        @Schema(description = "Whether it can be sold. Default: true.") @Nullable
        Boolean offered,

        @Schema(description = "The managed service that a bundle is a part of.") @Size(min = 1, max = 200) @Nullable
        String managedService,

        @Schema(description = "The services of a bundle.") @Size(max = 50) @Nullable
        List<UUID> members) {

    ServiceOffers.Draft draft() {
        return draft(null);
    }

    /** @param known what it is; its place and level are not the caller's */
    ServiceOffers.Draft draft(@Nullable ServiceOffer known) {
        return new ServiceOffers.Draft(
                new ServiceIdentity(
                        code,
                        kind,
                        family,
                        known == null ? null : known.identity().place(),
                        known == null ? null : known.identity().supportLevel(),
                        partnerId),
                new ServiceDetails(
                        name,
                        description,
                        free,
                        price == null ? null : price.amount(),
                        price == null ? null : price.currency(),
                        per,
                        offered == null || offered,
                        managedService,
                        members == null ? List.of() : members));
    }
}
