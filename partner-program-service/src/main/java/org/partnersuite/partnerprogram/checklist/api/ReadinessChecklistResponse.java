package org.partnersuite.partnerprogram.checklist.api;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.partnersuite.partnerprogram.checklist.ReadinessChecklist;
import org.partnersuite.platform.settings.SettingVersion;

/** A version of the readiness checklist. */
@Schema(name = "ReadinessChecklist")
record ReadinessChecklistResponse(
        @Schema(description = "From 1, which ships.", examples = "1")
        long version,

        List<ReadinessChecklist.Section> sections,
        List<ReadinessChecklist.Band> bands,
        Instant publishedAt) {

    static ReadinessChecklistResponse of(SettingVersion<ReadinessChecklist> version) {
        ReadinessChecklist content = version.content();
        return new ReadinessChecklistResponse(version.version(), content.sections(), content.bands(), version.since());
    }
}
