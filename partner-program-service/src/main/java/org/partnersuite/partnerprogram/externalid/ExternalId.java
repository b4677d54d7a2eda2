package org.partnersuite.partnerprogram.externalid;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The id of something in the system it comes from, such as {@code crm / D-1042}.
 *
 * @param source that system
 */
@Schema(examples = "{\"source\":\"crm\",\"id\":\"D-1042\"}")
public record ExternalId(
        @NotBlank @Size(max = 50) String source,
        @NotBlank @Size(max = 200) String id) {

    @Override
    public String toString() {
        return source + "/" + id;
    }
}
