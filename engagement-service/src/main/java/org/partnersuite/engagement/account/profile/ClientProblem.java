package org.partnersuite.engagement.account.profile;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A problem of the client, and by when it is to be solved. */
@Schema(name = "ClientProblem", description = "A problem of the client, and by when it is to be solved.")
public record ClientProblem(
        Priority.Horizon horizon,

        @NotBlank @Size(max = 2000) @Schema(examples = "Half of the service calls wait for more than a minute")
        String problem) {}
