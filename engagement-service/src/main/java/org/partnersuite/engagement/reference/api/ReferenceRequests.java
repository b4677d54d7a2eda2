package org.partnersuite.engagement.reference.api;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.partnersuite.engagement.reference.ReferenceValue.Accountability;

/** The bodies of the edits of reference data. */
final class ReferenceRequests {
    private ReferenceRequests() {}

    @Schema(
            name = "StageWeights",
            description = "Per cent by sales stage; a stage that is left out keeps its weight.",
            examples = "{\"weights\":{\"ENGAGE\":10,\"QUALIFY\":30}}")
    record StageWeights(
            @NotEmpty @Size(max = 50)
            Map<
                            @Size(max = 100) String,
                            @DecimalMin("0") @DecimalMax("100") @Digits(integer = 3, fraction = 2) BigDecimal>
                    weights) {}

    @Schema(
            name = "AccountabilityTable",
            description = "Roles by method stage; a stage's roles replace all it had.",
            examples = "{\"accountability\":{\"DEPLOY\":[{\"role\":\"CSM\",\"raci\":\"AR\"}]}}")
    record AccountabilityTable(
            @NotEmpty @Size(max = 50)
            Map<@Size(max = 100) String, @Size(min = 1, max = 6) List<Accountability>> accountability) {}

    @Schema(
            name = "FurtherOffering",
            description = "An offering besides the watsonx ones.",
            examples = "{\"name\":\"MQ Appliance\",\"ut30\":\"30XX1\",\"l30\":\"30XX1\"}")
    record FurtherOffering(
            @NotBlank @Size(max = 100) @Schema(examples = "MQ Appliance")
            String name,

            @Size(min = 1, max = 20) @Schema(examples = "30XX1") @Nullable
            String ut30,

            @Size(min = 1, max = 20) @Schema(examples = "30XX1") @Nullable
            String l30,

            @Schema(description = "It stays on what has it, and is given to nothing new. No when absent.") @Nullable
            Boolean retired) {}

    @Schema(
            name = "ReferenceValueRequest",
            description = "A value of a set that an installation may add to.",
            examples = "{\"name\":\"The client was acquired\"}")
    record Value(
            @NotBlank @Size(max = 100) @Schema(examples = "The client was acquired")
            String name,

            @Schema(description = "It stays on what has it, and is given to nothing new. No when absent.") @Nullable
            Boolean retired) {}
}
