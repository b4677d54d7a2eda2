package org.partnersuite.partnerprogram.satisfaction.api;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.partnersuite.partnerprogram.satisfaction.SatisfactionRules;
import org.partnersuite.platform.settings.SettingVersion;

/** A version of the rules of satisfaction points. */
@Schema(name = "SatisfactionRules")
record SatisfactionRulesResponse(
        @Schema(description = "From 1, which ships.", examples = "1")
        long version,

        int minimumProjects,
        Instant publishedAt) {

    static SatisfactionRulesResponse of(SettingVersion<SatisfactionRules> version) {
        SatisfactionRules content = version.content();
        return new SatisfactionRulesResponse(version.version(), content.minimumProjects(), version.since());
    }
}
