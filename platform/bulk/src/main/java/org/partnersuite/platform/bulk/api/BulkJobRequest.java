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

/** What a job is created with. */
@Schema(examples = "{\"object\":\"opportunities\",\"format\":\"CSV\",\"externalIdSource\":\"crm\",\"dryRun\":true}")
public record BulkJobRequest(
        @Schema(description = "Plural name of what is imported.", examples = "opportunities") @Size(min = 1, max = 50)
        String object,

        JobFormat format,

        @Schema(description = "The system whose ids the rows carry; an import profile may name it instead.")
        @Size(min = 1, max = ExternalId.MAX_SOURCE)
        @Pattern(regexp = ExternalId.ONE_LINE)
        @Nullable
        String externalIdSource,

        @Schema(description = "How columns become fields; without one the columns are the canonical ones.") @Nullable
        ProfileVersion importProfile,

        @Schema(description = "One character between the values of CSV; the profile's, or a comma, by default.")
        @Pattern(regexp = "^[^\"\\r\\n]$")
        @Size(max = 1)
        @Nullable
        String delimiter,

        @Schema(description = "Try every row and keep nothing; ids in the results do not exist afterwards.") @Nullable
        Boolean dryRun) {

    /** An import profile, and which of its versions. */
    public record ProfileVersion(
            UUID id,

            @Schema(description = "The newest when absent.") @Min(1) @Max(1_000_000) @Nullable
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
