package org.partnersuite.engagement.reference.api;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.partnersuite.engagement.reference.EditReferenceData;
import org.partnersuite.engagement.reference.ReferenceValue.Accountability;

/** The bodies of the edits of reference data. */
final class ReferenceRequests {
    private ReferenceRequests() {}

    @Schema(
            name = "StageWeights",
            description = "Weights by sales stage, in per cent. Omitted stages keep their weight.",
            examples = "{\"weights\":{\"ENGAGE\":10,\"QUALIFY\":30}}")
    record StageWeights(
            @NotEmpty @Size(max = 50)
            Map<
                            @Size(max = 100) String,
                            @DecimalMin("0") @DecimalMax("100") @Digits(integer = 3, fraction = 2) BigDecimal>
                    weights) {}

    @Schema(
            name = "StageThresholds",
            description =
                    "Days by open sales stage after which an opportunity is long in it. Omitted stages keep theirs.",
            examples = "{\"thresholds\":{\"ENGAGE\":60,\"QUALIFY\":45}}")
    record StageThresholds(
            @NotEmpty @Size(max = 50) Map<@Size(max = 100) String, @Min(1) @Max(3650) Integer> thresholds) {}

    @Schema(
            name = "SalesStageRequest",
            description = "An open sales stage after those of the method.",
            examples = "{\"name\":\"Negotiate\",\"weight\":90,\"ageThresholdDays\":30,"
                    + "\"evidence\":\"The client negotiates the contract\"}")
    record SalesStage(
            @NotBlank @Size(max = 100) @Schema(examples = "Negotiate")
            String name,

            @DecimalMin("0")
            @DecimalMax("100")
            @Digits(integer = 3, fraction = 2)
            @Schema(description = "Weight of an amount in a weighted pipeline, in per cent.", examples = "90.00")
            BigDecimal weight,

            @Min(1)
            @Max(3650)
            @Schema(
                    description = "Days in the stage after which an open opportunity should have a roadblock.",
                    examples = "30")
            int ageThresholdDays,

            @NotBlank
            @Size(max = 200)
            @Schema(
                    description =
                            "What the client did that admits to the stage. Its code is EVIDENCE_OF_ and the stage.",
                    examples = "The client negotiates the contract")
            String evidence,

            @Schema(
                    description = "No opportunity moves to a retired stage; those in it stay until they move on."
                            + " Default: false.")
            @Nullable
            Boolean retired) {
        EditReferenceData.AddedStage stage() {
            return new EditReferenceData.AddedStage(
                    name, weight, ageThresholdDays, evidence, Boolean.TRUE.equals(retired));
        }
    }

    @Schema(
            name = "AccountabilityTable",
            description = "Roles by method stage. The roles given for a stage replace its previous roles.",
            examples = "{\"accountability\":{\"DEPLOY\":[{\"role\":\"CSM\",\"raci\":\"AR\"}]}}")
    record AccountabilityTable(
            @NotEmpty @Size(max = 50)
            Map<@Size(max = 100) String, @Size(min = 1, max = 10) List<Accountability>> accountability) {}

    @Schema(
            name = "FurtherOffering",
            description = "An offering other than the watsonx offerings.",
            examples = "{\"name\":\"MQ Appliance\",\"ut30\":\"30XX1\",\"l30\":\"30XX1\"}")
    record FurtherOffering(
            @NotBlank @Size(max = 100) @Schema(examples = "MQ Appliance")
            String name,

            @Size(min = 1, max = 20) @Schema(examples = "30XX1") @Nullable
            String ut30,

            @Size(min = 1, max = 20) @Schema(examples = "30XX1") @Nullable
            String l30,

            @Size(min = 1, max = 50) @Schema(description = "Brand.", examples = "RED_HAT") @Nullable
            String brand,

            @Schema(description = "Whether its revenue is open hybrid cloud revenue. Default: false.") @Nullable
            Boolean openHybridCloud,

            @Schema(description = "Whether its revenue is usage of the cloud. Default: false.") @Nullable
            Boolean cloudUsage,

            @Schema(description = "Whether its revenue is an annuity. Default: that of the product family.") @Nullable
            Boolean annuity,

            @Size(max = 20)
            @Schema(description = "Spellings that imports accept.", examples = "[\"MQ,Appliance\"]")
            @Nullable
            List<@NotBlank @Size(max = 100) String> aliases,

            @Schema(
                    description = "A retired code stays valid on existing records and is refused on new ones. Default:"
                            + " false.")
            @Nullable
            Boolean retired) {
        EditReferenceData.Offering offering() {
            return new EditReferenceData.Offering(
                    name,
                    ut30,
                    l30,
                    brand,
                    Boolean.TRUE.equals(openHybridCloud),
                    Boolean.TRUE.equals(cloudUsage),
                    annuity,
                    Objects.requireNonNullElse(aliases, List.of()),
                    Boolean.TRUE.equals(retired));
        }
    }

    @Schema(
            name = "ReferenceValueRequest",
            description = "A value of an extensible reference set.",
            examples = "{\"name\":\"The client was acquired\"}")
    record Value(
            @NotBlank @Size(max = 100) @Schema(examples = "The client was acquired")
            String name,

            @Schema(
                    description = "A retired code stays valid on existing records and is refused on new ones. Default:"
                            + " false.")
            @Nullable
            Boolean retired) {}
}
