package org.partnersuite.partnerprogram.staffing.api;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.partnersuite.partnerprogram.staffing.StaffingRules;
import org.partnersuite.platform.settings.SettingVersion;

/** A version of the rules of staffing. */
@Schema(name = "StaffingRules")
record StaffingRulesResponse(
        @Schema(description = "From 1, which ships.", examples = "1")
        long version,

        List<StaffingRules.Band> bands,
        BigDecimal arrPerPersonFrom,
        BigDecimal arrPerPersonTo,

        @Schema(maxLength = 3, pattern = "^[A-Z]{3}$", examples = "USD")
        String currency,

        Instant publishedAt) {

    static StaffingRulesResponse of(SettingVersion<StaffingRules> version) {
        StaffingRules content = version.content();
        return new StaffingRulesResponse(
                version.version(),
                content.bands(),
                content.arrPerPersonFrom(),
                content.arrPerPersonTo(),
                content.currency(),
                version.since());
    }
}
