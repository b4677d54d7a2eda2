package org.partnersuite.partnerprogram.enablement.api;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.partnersuite.partnerprogram.enablement.EnablementProgram;
import org.partnersuite.platform.settings.SettingVersion;

/** A version of the enablement program. */
@Schema(name = "EnablementProgram")
record EnablementProgramResponse(
        @Schema(description = "From 1, which ships.", examples = "1")
        long version,

        int weeks,
        List<EnablementProgram.Step> steps,
        int successEngineerOverLicences,
        Instant publishedAt) {

    static EnablementProgramResponse of(SettingVersion<EnablementProgram> version) {
        EnablementProgram content = version.content();
        return new EnablementProgramResponse(
                version.version(),
                content.weeks(),
                content.steps(),
                content.successEngineerOverLicences(),
                version.since());
    }
}
