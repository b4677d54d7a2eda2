package org.partnersuite.engagement.opportunity;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jdbi.v3.core.mapper.PropagateNull;

/** Who identified an opportunity, and in which role. */
@Schema(name = "IdentifiedBy", description = "Person and role that identified the opportunity.")
public record IdentifiedBy(
        @PropagateNull @NotBlank @Size(max = 200) @Schema(examples = "joe")
        String person,

        TeamMember.Role role) {}
