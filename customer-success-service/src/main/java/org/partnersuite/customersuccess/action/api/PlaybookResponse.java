package org.partnersuite.customersuccess.action.api;

import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.partnersuite.customersuccess.action.Playbook;

@Schema(name = "Playbook", description = "Ordered tasks for one kind of occasion.")
record PlaybookResponse(
        UUID id,
        @Schema(maxLength = 60) String code,
        Playbook.Kind kind,
        @Schema(maxLength = 100) @Nullable String industry,
        @Schema(maxLength = 200) String opensOn,
        @Size(max = 100) List<Playbook.Task> tasks,

        @Schema(
                maxLength = 20,
                description = "seed when the source gives the tasks, ours otherwise; absent for an admin's own.")
        @Nullable
        String origin,

        boolean retired,
        Instant createdAt,
        Instant updatedAt) {

    static PlaybookResponse of(Playbook playbook) {
        return new PlaybookResponse(
                playbook.id(),
                playbook.code(),
                playbook.kind(),
                playbook.industry(),
                playbook.opensOn(),
                playbook.tasks(),
                playbook.origin(),
                playbook.retired(),
                playbook.createdAt(),
                playbook.updatedAt());
    }
}
