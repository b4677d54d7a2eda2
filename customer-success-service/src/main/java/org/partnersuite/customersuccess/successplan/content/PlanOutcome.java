package org.partnersuite.customersuccess.successplan.content;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A business outcome that the customer wants, with the initiatives that lead to it. */
public record PlanOutcome(
        @NotBlank @Size(max = 300) @Schema(examples = "A third fewer calls to the service desk")
        String name,

        @Size(min = 1, max = 4000) @Nullable String description,

        @Size(max = 50) @Nullable List<PlanInitiative> initiatives) {

    public PlanOutcome {
        initiatives = List.copyOf(Objects.requireNonNullElse(initiatives, List.of()));
    }

    @Override
    public List<PlanInitiative> initiatives() {
        return Objects.requireNonNullElse(initiatives, List.of());
    }

    public Stream<PlanKpi> allKpis() {
        return initiatives().stream().flatMap(initiative -> initiative.kpis().stream());
    }
}
