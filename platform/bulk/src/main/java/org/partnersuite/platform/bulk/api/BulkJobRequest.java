package org.partnersuite.platform.bulk.api;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.partnersuite.platform.bulk.JobFormat;
import org.partnersuite.platform.bulk.JobSpec;
import org.partnersuite.platform.rest.ExternalId;

/** Request for creating a job. */
@Schema(examples = "{\"object\":\"opportunities\",\"format\":\"CSV\",\"externalIdSource\":\"crm\",\"dryRun\":true}")
public record BulkJobRequest(
        @Schema(description = "Plural name of the imported resource.", examples = "opportunities")
        @Size(min = 1, max = 50)
        String object,

        JobFormat format,

        @Schema(description = "Source system of the ids in the rows. An import profile may provide it instead.")
        @Size(min = 1, max = ExternalId.MAX_SOURCE)
        @Pattern(regexp = ExternalId.ONE_LINE, message = ExternalId.ADDRESSABLE)
        @Nullable
        String externalIdSource,

        @Schema(description = "Import profile that maps columns to fields. Without one, columns have canonical names.")
        @Nullable
        ProfileVersion importProfile,

        @Schema(description = "CSV delimiter, one character. Default: that of the profile, or a comma.")
        @Pattern(regexp = "^[^\"\\r\\n]$")
        @Size(max = 1)
        @Nullable
        String delimiter,

        @Schema(
                description = "Validate and apply every row, then roll back. Ids in the results do not exist"
                        + " afterwards.")
        @Nullable
        Boolean dryRun,

        @Schema(
                description = "The rows, for a job that is sent at once: the job is created with them and started. A"
                        + " larger content is uploaded.",
                examples = "externalId,name\\n1,Alder Bank\\n")
        @Size(min = 1, max = BulkJobRequest.LONGEST_CONTENT)
        @Nullable
        String content) {
    /** In characters; the whole body has at most 1 MiB. */
    static final int LONGEST_CONTENT = 1_000_000;

    /** An import profile, and which of its versions. */
    public record ProfileVersion(
            UUID id,

            @Schema(description = "Default: the newest.") @Min(1) @Max(1_000_000) @Nullable
            Integer version) {}

    JobSpec spec() {
        ProfileVersion profile = importProfile;
        return new JobSpec(
                object,
                format,
                delimiter == null ? null : delimiter.charAt(0),
                externalIdSource,
                profile == null
                        ? null
                        : new JobSpec.Profile(
                                profile.id(), profile.version() == null ? JobSpec.Profile.NEWEST : profile.version()),
                Boolean.TRUE.equals(dryRun));
    }
}
