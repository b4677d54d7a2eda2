package org.partnersuite.partnerprogram.practice;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.partnersuite.platform.rest.WebLink;

/**
 * What is known of a partner's practice.
 *
 * @param blocks by key of the building block
 * @param drives by key of the drive
 */
public record PracticeContent(Map<String, BlockState> blocks, Map<String, DriveState> drives) {
    static final PracticeContent NONE = new PracticeContent(Map.of(), Map.of());

    public PracticeContent {
        blocks = Map.copyOf(blocks);
        drives = Map.copyOf(drives);
    }

    /** Whether a building block is there. */
    @Schema(name = "PracticeBlockState")
    public record BlockState(
            boolean present,

            @Schema(description = "Where it can be seen.", examples = "https://partner.example/journeys")
            @Pattern(regexp = WebLink.PATTERN)
            @Size(max = WebLink.MAX_LENGTH)
            @Nullable
            String link,

            @Size(min = 1, max = 1000) @Nullable String note) {}

    /** Who owns a drive. */
    @Schema(name = "PracticeDriveState")
    public record DriveState(
            @Schema(description = "Person of the partner.", examples = "Ana Lima") @NotBlank @Size(max = 200)
            String owner,

            @Size(min = 1, max = 1000) @Nullable String note) {}
}
