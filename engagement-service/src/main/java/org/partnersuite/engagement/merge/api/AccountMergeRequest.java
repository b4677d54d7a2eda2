package org.partnersuite.engagement.merge.api;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.partnersuite.engagement.merge.MergeAccounts.Command;

@Schema(name = "AccountMergeRequest", description = "The account to merge into the one in the path.", examples = """
                {"mergedId":"01976b3c-5d00-7a10-8f00-0000000000b2","mergedVersion":1,
                 "reason":"One client in the CRM"}""")
record AccountMergeRequest(
        @Schema(description = "Account to merge. Its id then resolves to the survivor, and writes to it are refused.")
        UUID mergedId,

        @Min(1) @Schema(description = "Version of that account as read by the caller.", examples = "1")
        long mergedVersion,

        @NotBlank @Size(max = 2000) @Schema(examples = "One client in the CRM")
        String reason) {

    Command command() {
        return new Command(mergedId, mergedVersion, reason);
    }
}
