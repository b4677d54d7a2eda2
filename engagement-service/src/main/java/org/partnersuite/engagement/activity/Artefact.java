package org.partnersuite.engagement.activity;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.partnersuite.platform.rest.WebLink;

/** An artefact of a technical architecture, and what it is used for. */
@Schema(name = "ArchitectureArtefact", description = "An artefact of a technical architecture and its uses.")
public record Artefact(
        @Size(max = WebLink.MAX_LENGTH)
        @Pattern(regexp = WebLink.PATTERN)
        @Schema(examples = "https://wiki.example/store-assistant")
        String link,

        @Size(min = 1, max = 300) @Schema(examples = "Reference architecture") @Nullable
        String title,

        @Size(max = 20)
        @Schema(description = "Codes of architecture-uses.", examples = "[\"PRODUCT_SIZING\",\"CSM_GUIDANCE\"]")
        List<@NotBlank @Size(max = 100) String> uses) {
    public Artefact {
        uses = List.copyOf(uses);
    }
}
