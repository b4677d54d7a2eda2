package org.partnersuite.customersuccess.story;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A person of the customer that a story quotes or names. */
@Schema(name = "StoryPerson", description = "A person of the customer.")
public record StoryPerson(
        @NotBlank @Size(max = 200) @Schema(examples = "Kim Doe")
        String name,

        @Size(min = 1, max = 200) @Schema(examples = "Head of store operations") @Nullable
        String role) {}
