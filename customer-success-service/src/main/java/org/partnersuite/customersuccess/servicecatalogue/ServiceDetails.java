package org.partnersuite.customersuccess.servicecatalogue;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * How a service is offered.
 *
 * @param free sold for nothing; otherwise for a fee, which may not be set yet
 * @param price null when it is free, or not set yet
 * @param per what the price is for
 * @param offered whether it can be sold
 * @param managedService the managed service that a bundle is a part of
 * @param members the services of a bundle
 */
@Embeddable
public record ServiceDetails(
        String name,
        @Nullable String description,
        boolean free,
        @Nullable BigDecimal price,
        @Nullable String currency,
        @Enumerated(EnumType.STRING) @Nullable Per per,
        boolean offered,
        @Nullable String managedService,
        @JdbcTypeCode(SqlTypes.ARRAY) List<UUID> members) {

    /** What a price is for. */
    @Schema(name = "ServicePricePer")
    public enum Per {
        ONCE,
        YEAR
    }

    public ServiceDetails {
        members = List.copyOf(members);
    }
}
