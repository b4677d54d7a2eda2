package org.partnersuite.customersuccess.support.api;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.partnersuite.customersuccess.support.SupportMatrix;
import org.partnersuite.customersuccess.support.api.SupportMatrixRequest.DeliverableRow;
import org.partnersuite.platform.settings.SettingVersion;

/** A version of the support matrix. */
@Schema(name = "SupportMatrix")
record SupportMatrixResponse(long version, List<DeliverableRow> deliverables, Instant publishedAt) {

    static SupportMatrixResponse of(SettingVersion<SupportMatrix> version) {
        return new SupportMatrixResponse(
                version.version(),
                version.content().deliverables().stream()
                        .map(DeliverableRow::of)
                        .toList(),
                version.since());
    }
}
