package org.partnersuite.customersuccess.servicecatalogue;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.partnersuite.customersuccess.subscription.SupportLevel;

/**
 * What a service is; it never changes.
 *
 * @param code unique
 * @param family of an adoption service
 * @param place of an adoption service in its family, from 1
 * @param supportLevel of a support option
 * @param partnerId of a service that a partner defines
 */
@Embeddable
public record ServiceIdentity(
        String code,
        @Enumerated(EnumType.STRING) ServiceKind kind,
        @Enumerated(EnumType.STRING) @Nullable ServiceFamily family,
        @Nullable Integer place,
        @Enumerated(EnumType.STRING) @Nullable SupportLevel supportLevel,
        @Nullable UUID partnerId) {}
