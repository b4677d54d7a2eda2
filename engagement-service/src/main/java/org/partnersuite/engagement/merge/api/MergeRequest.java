package org.partnersuite.engagement.merge.api;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.partnersuite.engagement.merge.MergeOpportunities.Command;
import org.partnersuite.platform.rest.ByKey;

@Schema(name = "MergeRequest", description = "The opportunity to merge into the one in the path.", examples = """
                {"mergedId":"01976b3c-5d00-7a10-8f00-0000000000a2","mergedVersion":1,
                 "reason":"Recorded by two sellers","takeLines":true}""")
record MergeRequest(
        @Schema(
                description = "Opportunity to merge. Its id then resolves to the survivor, and writes to it are"
                        + " refused.")
        @ByKey("opportunity")
        UUID mergedId,

        @Min(1) @Schema(description = "Version of that opportunity as read by the caller.", examples = "1")
        long mergedVersion,

        @NotBlank @Size(max = 2000) @Schema(examples = "Recorded by two sellers")
        String reason,

        @Schema(
                description = "Copy its lines of offerings that the survivor lacks. The survivor's own lines are"
                        + " unchanged. Default: false.")
        @Nullable
        Boolean takeLines) {

    Command command() {
        return new Command(mergedId, mergedVersion, reason, Boolean.TRUE.equals(takeLines));
    }
}
