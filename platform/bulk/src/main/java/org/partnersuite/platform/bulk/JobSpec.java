package org.partnersuite.platform.bulk;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a job is asked to do.
 *
 * @param object plural name of what is imported, such as {@code opportunities}
 * @param delimiter of CSV; null leaves it to the profile, or to the comma
 * @param externalIdSource the system whose ids the rows carry
 * @param profile how columns become fields; null when the columns are the canonical ones
 * @param dryRun true: every row is tried, and nothing is kept
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

    /** What the import decided for what the caller left open. */
    public JobSpec decided(@Nullable String source, @Nullable Profile exactProfile) {
        return new JobSpec(object, format, delimiter, source, exactProfile, dryRun);
    }
}
