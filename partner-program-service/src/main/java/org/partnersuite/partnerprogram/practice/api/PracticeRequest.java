package org.partnersuite.partnerprogram.practice.api;

import jakarta.validation.constraints.Size;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.partnersuite.partnerprogram.practice.PracticeContent;
import org.partnersuite.partnerprogram.practice.PracticeContent.BlockState;
import org.partnersuite.partnerprogram.practice.PracticeContent.DriveState;

@Schema(name = "PracticeRequest", description = "What a partner has of a practice.", examples = """
                {"blocks":{"PRACTICE_LEAD":{"present":true,"link":"https://partner.example/people"},\
                "ECOMMERCE_PLATFORM":{"present":false}},"drives":{"DRIVE_TO_SELL":{"owner":"Ana Lima"}}}""")
record PracticeRequest(
        @Schema(description = "By key of the building block.", maxProperties = 100) @Size(max = 100) @Nullable
        Map<@Size(max = 60) String, BlockState> blocks,

        @Schema(description = "By key of the drive.", maxProperties = 20) @Size(max = 20) @Nullable
        Map<@Size(max = 60) String, DriveState> drives) {

    static PracticeRequest of(PracticeContent content) {
        return new PracticeRequest(content.blocks(), content.drives());
    }

    PracticeContent content() {
        return new PracticeContent(blocks == null ? Map.of() : blocks, drives == null ? Map.of() : drives);
    }
}
