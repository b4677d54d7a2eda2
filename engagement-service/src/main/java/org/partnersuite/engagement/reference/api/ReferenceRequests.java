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
