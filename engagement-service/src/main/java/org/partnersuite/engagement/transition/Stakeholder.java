package org.partnersuite.engagement.transition;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A person of the client who matters to the deployment. */
public record Stakeholder(
        @NotBlank @Size(max = 200) @Schema(examples = "Ana Lima")
        String name,

        @NotBlank @Size(max = 200) @Schema(examples = "Head of store operations")
        String role,

        @Size(min = 1, max = 300)
        @Schema(description = "Contact details. They never leave this service.", examples = "ana.lima@cancity.example")
        @Nullable
        String contact) {}
