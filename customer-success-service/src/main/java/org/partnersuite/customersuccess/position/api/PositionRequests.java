package org.partnersuite.customersuccess.position.api;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.partnersuite.customersuccess.lifecycle.Stage;
import org.partnersuite.customersuccess.position.Evidence;
import org.partnersuite.customersuccess.position.Positions;
import org.partnersuite.platform.rest.ByKey;

/** Request bodies of positions. */
public final class PositionRequests {
    private PositionRequests() {}

    /** A position to open. */
    @Schema(
            name = "LifecyclePositionRequest",
            description = "A use case of a subscription enters the lifecycle.",
            examples = """
                {"subscriptionId":"019b0000-0000-7000-8000-00000000d001","useCase":"Talent assistant","stage":"USE",\
                "reason":"In use before it was recorded"}\
                """)
    public record PositionRequest(
            @ByKey("subscription") UUID subscriptionId,
            @NotBlank @Size(max = 200) String useCase,

            @Schema(description = "IMPLEMENT or later. Default: IMPLEMENT.") @Nullable
            Stage stage,

            @Schema(description = "Required for a stage later than IMPLEMENT.") @Size(min = 1, max = 1000) @Nullable
            String reason) {

        public Positions.Opening opening() {
            return new Positions.Opening(subscriptionId, useCase, stage, reason);
        }
    }

    @Schema(
            name = "LifecyclePositionNameRequest",
            description = "Another name of the use case.",
            examples = "{\"useCase\":\"Talent assistant for stores\"}")
    record NameRequest(@NotBlank @Size(max = 200) String useCase) {}

    @Schema(name = "LifecycleMoveRequest", description = "A step to another stage.", examples = """
        {"to":"ONBOARD","evidence":[{"criterion":"IMPLEMENTED","link":"https://files.example/acceptance.pdf"}]}\
        """)
    record MoveRequest(
            Stage to,

            @Schema(description = "Required for a step back, and for a stage that is left undone.")
            @Size(min = 1, max = 1000)
            @Nullable
            String reason,

            @Schema(description = "For manual criteria. Default: none.") @Size(max = 20) @Nullable
            List<Evidence> evidence) {

        Positions.Step step() {
            return new Positions.Step(to, reason, evidence == null ? List.of() : evidence);
        }
    }
}
