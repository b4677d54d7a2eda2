package org.partnersuite.customersuccess.successplan.content;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What is done to reach an outcome. */
public record PlanInitiative(
        @NotBlank @Size(max = 300) @Schema(examples = "Assistant for store staff")
        String name,

        @Size(min = 1, max = 4000) @Nullable String description,

        @Size(min = 1, max = 200) @Schema(examples = "mia") @Nullable
        String owner,

        @Size(max = 50) @Nullable List<PlanKpi> kpis) {

    public PlanInitiative {
        kpis = List.copyOf(Objects.requireNonNullElse(kpis, List.of()));
    }

    @Override
    public List<PlanKpi> kpis() {
        return Objects.requireNonNullElse(kpis, List.of());
    }
}
