package org.partnersuite.platform.bulk;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.partnersuite.platform.rest.Fault;
import org.partnersuite.platform.rest.Problem;

/**
 * Specification of a job.
 *
 * @param object plural name of the imported resource, such as {@code opportunities}
 * @param delimiter of CSV; null leaves it to the profile, or to the comma
 * @param externalIdSource the system whose ids the rows carry
 * @param profile mapping of columns to fields; null for canonical columns
 * @param dryRun true: process every row and roll back
 */
public record JobSpec(
        String object,
        JobFormat format,
        @Nullable Character delimiter,
        @Nullable String externalIdSource,
        @Nullable Profile profile,
        boolean dryRun) {

    /** One immutable version of an import profile; a caller who asks for version 0 means the newest. */
    public record Profile(UUID id, int version) {
        public static final int NEWEST = 0;
    }

    /** Values that the import chose for omitted ones. */
    public JobSpec decided(@Nullable String source, @Nullable Profile exactProfile) {
        return new JobSpec(object, format, delimiter, source, exactProfile, dryRun);
    }

    /** For an import without profiles and with external ids: refuses other jobs. */
    public JobSpec withoutProfile() {
        List<Fault> faults = new ArrayList<>();
        if (externalIdSource == null) {
            faults.add(Fault.at("/externalIdSource", "required", "Name the source system of the external ids."));
        }
        if (profile != null) {
            faults.add(Fault.at(
                    "/importProfile",
                    "not_supported",
                    "Rows of this object have fixed column names; an import profile is not allowed."));
        }
        if (!faults.isEmpty()) {
            throw Problem.unprocessable("job_refused", "The job breaks rules, listed in errors.", faults);
        }
        return this;
    }

    /** The format of columns under their own names, one of which has the key of the record. */
    public UploadFormat canonical(Set<String> required, Set<String> known, String key) {
        return new UploadFormat(
                StandardCharsets.UTF_8, delimiter == null ? ',' : delimiter, 0, required, known, row -> row.get(key));
    }
}
