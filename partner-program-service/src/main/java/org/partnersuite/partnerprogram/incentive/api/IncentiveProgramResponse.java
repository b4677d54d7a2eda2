package org.partnersuite.partnerprogram.incentive.api;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.partnersuite.partnerprogram.incentive.IncentiveProgram;
import org.partnersuite.partnerprogram.incentive.IncentiveTerms;
import org.partnersuite.platform.settings.SettingVersion;

/** The terms of incentives by date. */
@Schema(name = "IncentiveProgram")
record IncentiveProgramResponse(
        long version,

        @Schema(description = "Of those that begin on or before the day on which something is earned, the last hold.")
        List<IncentiveTerms> terms,

        @Schema(description = "When this version was published.")
        Instant since) {

    static IncentiveProgramResponse of(SettingVersion<IncentiveProgram> program) {
        return new IncentiveProgramResponse(program.version(), program.content().terms(), program.since());
    }
}
