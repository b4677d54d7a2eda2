package org.partnersuite.partnerprogram.partner;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jdbi.v3.core.mapper.PropagateNull;
import org.partnersuite.platform.rest.TextBounds;

/** Why a partner is invited although it lacks something, and who approved it. */
@Schema(
        name = "InvitationException",
        examples = "{\"approvedBy\":\"eve\",\"reason\":\"Its first offering is launched in May\"}")
public record InvitationException(
        @Schema(description = "Subject of the token of another person than the caller.", examples = "eve")
        @NotBlank
        @Size(max = TextBounds.SUBJECT)
        @PropagateNull
        String approvedBy,

        @NotBlank @Size(max = 2000) @Schema(examples = "Its first offering is launched in May")
        String reason) {}
