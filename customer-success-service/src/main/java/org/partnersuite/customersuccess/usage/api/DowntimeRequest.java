package org.partnersuite.customersuccess.usage.api;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Downtime of a tenant in a month. What is omitted is not reported. */
@Schema(name = "DowntimeRequest", examples = "{\"plannedMinutes\":120,\"unplannedMinutes\":17}")
public record DowntimeRequest(
        @Min(0) @Max(44_640) @Nullable Integer plannedMinutes,
        @Min(0) @Max(44_640) @Nullable Integer unplannedMinutes) {}
