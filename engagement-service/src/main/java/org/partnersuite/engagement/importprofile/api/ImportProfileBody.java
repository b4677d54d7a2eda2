package org.partnersuite.engagement.importprofile.api;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.partnersuite.engagement.importprofile.ImportProfile;
import org.partnersuite.engagement.importprofile.ProfileDefinition;

@Schema(name = "ImportProfile", description = "One version of an import profile.")
record ImportProfileBody(
        UUID id,
        @Schema(examples = "2") int version,
        ProfileDefinition definition,
        Instant createdAt,
        @Schema(examples = "jane") String createdBy) {

    static ImportProfileBody of(ImportProfile profile) {
        return new ImportProfileBody(
                profile.id(), profile.version(), profile.definition(), profile.createdAt(), profile.createdBy());
    }
}
