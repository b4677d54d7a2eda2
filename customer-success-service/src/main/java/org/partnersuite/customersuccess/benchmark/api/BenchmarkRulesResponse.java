package org.partnersuite.customersuccess.benchmark.api;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.partnersuite.customersuccess.benchmark.BenchmarkRules;
import org.partnersuite.platform.rest.TextBounds;
import org.partnersuite.platform.settings.SettingVersion;

/** A version of the rules of benchmarks. */
@Schema(name = "BenchmarkRules")
record BenchmarkRulesResponse(
        long version,
        int minimumCustomers,
        int minimumPartners,
        Instant publishedAt,
        @Schema(maxLength = TextBounds.SUBJECT) String publishedBy) {

    static BenchmarkRulesResponse of(SettingVersion<BenchmarkRules> version) {
        return new BenchmarkRulesResponse(
                version.version(),
                version.content().minimumCustomers(),
                version.content().minimumPartners(),
                version.since(),
                version.by());
    }
}
