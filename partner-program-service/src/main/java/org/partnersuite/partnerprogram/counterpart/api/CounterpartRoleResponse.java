package org.partnersuite.partnerprogram.counterpart.api;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.partnersuite.partnerprogram.counterpart.CounterpartRole;

@Schema(name = "CounterpartRole", description = "A role of people of the vendor for partners.")
record CounterpartRoleResponse(
        @Schema(maxLength = 50, pattern = CounterpartRoleResource.CODE, examples = "ALLIANCE_MANAGER")
        String code,

        @Schema(maxLength = 200, examples = "Alliance manager")
        String name,

        @Schema(examples = "2") int position,
        Instant createdAt,
        Instant updatedAt) {

    static CounterpartRoleResponse of(CounterpartRole role) {
        return new CounterpartRoleResponse(
                role.code(), role.name(), role.position(), role.createdAt(), role.updatedAt());
    }
}
