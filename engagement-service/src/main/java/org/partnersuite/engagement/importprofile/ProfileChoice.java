package org.partnersuite.engagement.importprofile;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.partnersuite.engagement.importprofile.reading.RowReading;
import org.partnersuite.platform.bulk.BulkImport;
import org.partnersuite.platform.bulk.Columns;
import org.partnersuite.platform.bulk.JobFormat;
import org.partnersuite.platform.bulk.JobSpec;
import org.partnersuite.platform.bulk.UploadFormat;
import org.partnersuite.platform.rest.Fault;
import org.partnersuite.platform.rest.Problem;

/** Resolves the profile of a job: version, source, file format, reading of rows. */
@ApplicationScoped
public class ProfileChoice {
    /** The field that names the record of a row. */
    private static final String EXTERNAL_ID = "externalId";

    /** See {@link BulkImport#accept}. */
    public JobSpec accept(Handle db, JobSpec requested, ImportTarget target) {
        List<Fault> faults = new ArrayList<>();
        JobSpec.Profile choice = requested.profile();
        ImportProfile profile = choice == null ? null : find(db, choice).orElse(null);
        if (choice != null && profile == null) {
            faults.add(Fault.at("/importProfile", "unknown_profile", "There is no such version of this profile."));
        } else if (profile != null && !profile.definition().object().equals(target.object())) {
            faults.add(Fault.at(
                    "/importProfile",
                    "other_object",
                    "This profile is of " + profile.definition().object() + "."));
        }
        String source = requested.externalIdSource();
        if (source == null && profile != null) {
            source = profile.definition().externalIdSource();
        }
        if (source == null && faults.isEmpty()) {
            faults.add(Fault.at("/externalIdSource", "required", "Name the source system of the ids in the rows."));
        }
        if (!faults.isEmpty()) {
            throw Problem.unprocessable("unusable_job", "With this job no row can be applied.", faults);
        }
        return requested.decided(source, profile == null ? null : new JobSpec.Profile(profile.id(), profile.version()));
    }

    /** See {@link BulkImport#format}. */
    public UploadFormat format(Handle db, JobSpec spec, ImportTarget target) {
        ProfileDefinition profile = definition(db, spec);
        Character delimiter = spec.delimiter();
        if (profile == null) {
            Set<String> known = target.fields().stream().map(TargetField::name).collect(Collectors.toSet());
            Set<String> required = target.fields().stream()
                    .filter(TargetField::required)
                    .map(TargetField::name)
                    .collect(Collectors.toSet());
            return new UploadFormat(
                    StandardCharsets.UTF_8,
                    delimiter == null ? ',' : delimiter,
                    0,
                    required,
                    known,
                    RowReading.canonical(target, EXTERNAL_ID::equals).key(EXTERNAL_ID));
        }
        Integer skipLines = profile.skipLines();
        String encoding = profile.encoding();
        String own = profile.delimiter();
        return new UploadFormat(
                encoding == null ? StandardCharsets.UTF_8 : Charset.forName(encoding),
                delimiter != null ? delimiter : own == null ? ',' : own.charAt(0),
                skipLines == null ? 0 : skipLines,
                RowReading.columnsOf(profile.fields()),
                null,
                RowReading.by(profile, target).key(EXTERNAL_ID));
    }

    /** Reader of the rows of a chunk. Lines of NDJSON may have other members each. */
    public RowReading reading(Handle db, JobSpec spec, ImportTarget target, Columns columns) {
        ProfileDefinition profile = definition(db, spec);
        if (profile != null) {
            return RowReading.by(profile, target);
        }
        boolean lines = spec.format() == JobFormat.NDJSON;
        return RowReading.canonical(target, field -> lines || columns.indexOf(field) >= 0);
    }

    /** Null for a job without a profile. */
    public @Nullable ProfileDefinition definition(Handle db, JobSpec spec) {
        JobSpec.Profile exact = spec.profile();
        return exact == null ? null : find(db, exact).orElseThrow().definition();
    }

    private static Optional<ImportProfile> find(Handle db, JobSpec.Profile choice) {
        return choice.version() == JobSpec.Profile.NEWEST
                ? ImportProfileStore.newest(db, choice.id())
                : ImportProfileStore.version(db, choice.id(), choice.version());
    }
}
