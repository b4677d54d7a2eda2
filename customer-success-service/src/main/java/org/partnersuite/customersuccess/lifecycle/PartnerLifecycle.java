package org.partnersuite.customersuccess.lifecycle;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.partnersuite.platform.rest.Aggregate;
import org.partnersuite.platform.unitofwork.JsonColumn;

/** A partner's own stages, mapped onto the fourteen, and its own exit criteria. */
public record PartnerLifecycle(
        UUID partnerId, long version, @JsonColumn Content content, Instant createdAt, Instant updatedAt)
        implements Aggregate {

    @Override
    public UUID id() {
        return partnerId;
    }

    /**
     * What the partner has of its own.
     *
     * @param criteria replace those of the named stages for its customers
     */
    @Schema(name = "PartnerLifecycleContent")
    public record Content(
            @Schema(description = "Each of the fourteen stages belongs to one of them.") @Size(min = 1, max = 30)
            List<OwnStage> stages,

            @Schema(description = "Exit criteria that replace those of a stage for the partner's customers.")
            @Size(max = 14)
            List<OwnCriteria> criteria) {
        public Content {
            stages = List.copyOf(stages);
            criteria = List.copyOf(criteria);
        }
    }

    /** A stage of the partner. */
    @Schema(name = "PartnerOwnStage")
    public record OwnStage(
            @Pattern(regexp = "^[A-Z][A-Z0-9_]*$") @Size(max = 50) @Schema(examples = "DELIVER")
            String code,

            @NotBlank @Size(max = 100) String label,

            @Schema(description = "The stages that it stands for.") @Size(min = 1, max = 14)
            List<Stage> stages,

            @Schema(description = "Who is what in it; without it, that of its stages.") @Size(max = 8) @Nullable
            List<StageContent.RaciCell> raci,

            @Size(max = 50) @Nullable List<StageContent.Tool> tools,
            @Size(max = 50) @Nullable List<@NotBlank @Size(max = 300) String> deliverables) {
        public OwnStage {
            stages = List.copyOf(stages);
        }
    }

    /** Exit criteria of a stage. */
    @Schema(name = "PartnerOwnCriteria")
    public record OwnCriteria(Stage stage, @Size(max = 20) List<ExitCriterion> criteria) {
        public OwnCriteria {
            criteria = List.copyOf(criteria);
        }
    }

    /** The partner's stage that stands for one of the fourteen. */
    public Optional<OwnStage> ownStage(Stage stage) {
        return content.stages().stream()
                .filter(own -> own.stages().contains(stage))
                .findFirst();
    }

    /** The partner's criteria of a stage; empty when it keeps those of the lifecycle. */
    public Optional<List<ExitCriterion>> criteriaOf(Stage stage) {
        return content.criteria().stream()
                .filter(own -> own.stage() == stage)
                .map(OwnCriteria::criteria)
                .findFirst();
    }
}
