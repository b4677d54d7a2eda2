package org.partnersuite.customersuccess.renewal.api;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.partnersuite.customersuccess.renewal.RenewalRules;
import org.partnersuite.customersuccess.renewal.api.RenewalRulesRequest.ReasonRequest;
import org.partnersuite.platform.settings.SettingVersion;

/** A version of the rules of renewals. */
@Schema(name = "RenewalRules")
record RenewalRulesResponse(long version, int graceDays, List<ReasonRequest> reasons, Instant publishedAt) {

    static RenewalRulesResponse of(SettingVersion<RenewalRules> version) {
        return new RenewalRulesResponse(
                version.version(),
                version.content().graceDays(),
                version.content().reasons().stream()
                        .map(reason -> new ReasonRequest(reason.code(), reason.label()))
                        .toList(),
                version.since());
    }
}
