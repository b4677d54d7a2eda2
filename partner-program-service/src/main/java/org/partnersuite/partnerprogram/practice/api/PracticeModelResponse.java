package org.partnersuite.partnerprogram.practice.api;

import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.partnersuite.partnerprogram.practice.PracticeModel;
import org.partnersuite.platform.settings.SettingVersion;

/** A version of the model of a practice. */
@Schema(name = "PracticeModel")
record PracticeModelResponse(
        @Schema(description = "From 1, which ships.", examples = "1")
        long version,

        List<PracticeModel.Block> blocks,
        List<PracticeModel.Drive> drives,
        List<@Size(max = 200) String> workshop,
        List<PracticeModel.VendorTool> vendorTools,
        Instant publishedAt) {

    static PracticeModelResponse of(SettingVersion<PracticeModel> version) {
        PracticeModel content = version.content();
        return new PracticeModelResponse(
                version.version(),
                content.blocks(),
                content.drives(),
                content.workshop(),
                content.vendorTools(),
                version.since());
    }
}
