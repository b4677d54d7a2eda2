package org.partnersuite.customersuccess.stagekpi.api;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.partnersuite.customersuccess.stagekpi.StageKpiLabels;
import org.partnersuite.customersuccess.stagekpi.api.StageKpiLabelsRequest.KpiLabel;
import org.partnersuite.platform.rest.TextBounds;
import org.partnersuite.platform.settings.SettingVersion;

/** A version of the labels of the KPIs. */
@Schema(name = "StageKpiLabels")
record StageKpiLabelsResponse(
        long version,
        int minimumRenewalRate,
        List<KpiLabel> kpis,
        Instant publishedAt,
        @Schema(maxLength = TextBounds.SUBJECT) String publishedBy) {

    static StageKpiLabelsResponse of(SettingVersion<StageKpiLabels> version) {
        return new StageKpiLabelsResponse(
                version.version(),
                version.content().minimumRenewalRate(),
                version.content().kpis().stream().map(KpiLabel::of).toList(),
                version.since(),
                version.by());
    }
}
