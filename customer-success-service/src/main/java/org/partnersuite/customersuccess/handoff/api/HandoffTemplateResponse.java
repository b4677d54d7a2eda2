package org.partnersuite.customersuccess.handoff.api;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.partnersuite.customersuccess.handoff.template.HandoffTemplate;
import org.partnersuite.customersuccess.handoff.template.HandoffTemplates.Published;
import org.partnersuite.platform.rest.TextBounds;

@Schema(name = "HandoffTemplate", description = "A published version of a template. Immutable.")
record HandoffTemplateResponse(
        UUID id,
        @Schema(examples = "1") int version,
        @JsonUnwrapped HandoffTemplate template,
        Instant publishedAt,

        @Schema(maxLength = TextBounds.SUBJECT) String publishedBy) {

    static HandoffTemplateResponse of(Published published) {
        return new HandoffTemplateResponse(
                published.id(),
                published.version(),
                published.template(),
                published.publishedAt(),
                published.publishedBy());
    }
}
