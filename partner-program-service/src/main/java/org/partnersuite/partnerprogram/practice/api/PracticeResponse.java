package org.partnersuite.partnerprogram.practice.api;

import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.partnersuite.partnerprogram.practice.PracticeContent;
import org.partnersuite.partnerprogram.practice.PracticeContent.BlockState;
import org.partnersuite.partnerprogram.practice.PracticeContent.DriveState;
import org.partnersuite.partnerprogram.practice.PracticeModel;
import org.partnersuite.partnerprogram.practice.Practices;
import org.partnersuite.platform.rest.WebLink;

@Schema(name = "Practice", description = "A partner's customer-success practice: what it has of the model.")
record PracticeResponse(
        UUID partnerId,

        @Schema(description = "0 before something was written.", examples = "1")
        long version,

        @Schema(description = "The building blocks of the model, each present or not.")
        List<BlockResponse> blocks,

        @Schema(description = "The drives of the transformation plan, with their owners.")
        List<DriveResponse> drives,

        @Schema(description = "Agenda of the transformation workshop.")
        List<@Size(max = 200) String> workshop,

        @Schema(description = "Tools of ours that partners depend on.") @Nullable
        List<PracticeModel.VendorTool> vendorTools) {

    /** A building block, present or not. */
    @Schema(name = "PracticeBlockView")
    record BlockResponse(
            @Schema(maxLength = 60, examples = "PRACTICE_LEAD")
            String key,

            PracticeModel.Area area,

            @Schema(maxLength = 200, examples = "Practice lead")
            String item,

            boolean present,

            @Schema(maxLength = WebLink.MAX_LENGTH) @Nullable
            String link,

            @Schema(maxLength = 1000) @Nullable String note) {

        static BlockResponse of(PracticeModel.Block block, @Nullable BlockState state) {
            return new BlockResponse(
                    block.key(),
                    block.area(),
                    block.item(),
                    state != null && state.present(),
                    state == null ? null : state.link(),
                    state == null ? null : state.note());
        }
    }

    /** A drive and its owner. */
    @Schema(name = "PracticeDriveView")
    record DriveResponse(
            @Schema(maxLength = 60, examples = "DRIVE_TO_SELL")
            String key,

            @Schema(maxLength = 200, examples = "Drive to Sell")
            String name,

            @Schema(maxLength = 200, description = "Absent while nobody owns it.", examples = "Ana Lima") @Nullable
            String owner,

            @Schema(maxLength = 1000) @Nullable String note) {

        static DriveResponse of(PracticeModel.Drive drive, @Nullable DriveState state) {
            return new DriveResponse(
                    drive.key(),
                    drive.name(),
                    state == null ? null : state.owner(),
                    state == null ? null : state.note());
        }
    }

    static PracticeResponse of(Practices.View view) {
        PracticeContent content = view.practice().content();
        return new PracticeResponse(
                view.practice().id(),
                view.practice().version(),
                view.model().blocks().stream()
                        .map(block -> BlockResponse.of(block, content.blocks().get(block.key())))
                        .toList(),
                view.model().drives().stream()
                        .map(drive -> DriveResponse.of(drive, content.drives().get(drive.key())))
                        .toList(),
                view.model().workshop(),
                view.model().vendorTools());
    }
}
