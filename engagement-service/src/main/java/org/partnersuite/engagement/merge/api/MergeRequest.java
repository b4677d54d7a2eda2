package org.partnersuite.engagement.merge.api;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.partnersuite.engagement.merge.MergeOpportunities.Command;

@Schema(name = "MergeRequest", description = "Which opportunity is folded into the one of the path.", examples = """
                {"mergedId":"01976b3c-5d00-7a10-8f00-0000000000a2","mergedVersion":1,
                 "reason":"Recorded by two sellers","takeLines":true}""")
record MergeRequest(
        @Schema(description = "It leads to the other from then on, and nothing can be written to it.")
        UUID mergedId,

        @Min(1) @Schema(description = "The version of it that the caller has read.", examples = "1")
        long mergedVersion,

        @NotBlank @Size(max = 2000) @Schema(examples = "Recorded by two sellers")
        String reason,

        @Schema(
                description = "Take its lines of offerings that the survivor lacks; the survivor's own lines stay as"
                        + " they are either way. No when absent.")
        @Nullable
        Boolean takeLines) {

    Command command() {
        return new Command(mergedId, mergedVersion, reason, Boolean.TRUE.equals(takeLines));
    }
}
