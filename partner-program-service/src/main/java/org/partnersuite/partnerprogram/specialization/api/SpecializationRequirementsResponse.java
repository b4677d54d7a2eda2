package org.partnersuite.partnerprogram.specialization.api;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.partnersuite.partnerprogram.specialization.SpecializationRequirements;
import org.partnersuite.platform.settings.SettingVersion;

/** A version of the requirements of the specialization. */
@Schema(name = "SpecializationRequirements")
record SpecializationRequirementsResponse(
        @Schema(description = "From 1, which ships.", examples = "1")
        long version,

        List<SpecializationRequirements.Level> levels,
        List<SpecializationRequirements.Question> questions,
        int references,
        List<SpecializationRequirements.AuditItem> audit,
        Instant publishedAt) {

    static SpecializationRequirementsResponse of(SettingVersion<SpecializationRequirements> version) {
        SpecializationRequirements content = version.content();
        return new SpecializationRequirementsResponse(
                version.version(),
                content.levels(),
                content.questions(),
                content.references(),
                content.audit(),
                version.since());
    }
}
