package org.partnersuite.engagement.opportunity.api;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.partnersuite.engagement.opportunity.Stage;
import org.partnersuite.engagement.opportunity.StageProgress;
import org.partnersuite.platform.rest.DataCode;

/** A stage as the system that is master of the stages has it. */
@Schema(
        name = "ImportedStage",
        description = "Stage and dates as the system that is master of the stages has them.",
        examples = "{\"stage\":\"DESIGN\",\"enteredOn\":\"2026-03-02\"}")
public record ImportedStage(
        @Schema(
                implementation = String.class,
                maxLength = DataCode.MAX_LENGTH,
                pattern = DataCode.PATTERN,
                examples = "DESIGN")
        Stage stage,

        @Schema(description = "Default: the day it closed, or engagedOn.", examples = "2026-03-02") @Nullable
        LocalDate enteredOn,

        @Schema(description = "Required for WON and LOST, and only allowed there.", examples = "2026-06-12") @Nullable
        LocalDate closedOn,

        @Size(min = 1, max = 100)
        @Schema(description = "Code of a loss reason. Required for LOST, and only allowed there.", examples = "PRICE")
        @Nullable
        String lossReason) {

    StageProgress progress(LocalDate engagedOn) {
        LocalDate entered = Objects.requireNonNullElse(enteredOn, Objects.requireNonNullElse(closedOn, engagedOn));
        return new StageProgress(
                stage, entered.atStartOfDay(ZoneOffset.UTC).toInstant(), 0, engagedOn, closedOn, lossReason);
    }
}
