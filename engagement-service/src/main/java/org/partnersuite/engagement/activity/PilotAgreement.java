package org.partnersuite.engagement.activity;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jdbi.v3.core.mapper.Nested;
import org.jspecify.annotations.Nullable;

/** What is agreed with the client before a pilot starts. */
public record PilotAgreement(
        @Schema(examples = "Nine of ten answers are rated helpful") @Nullable
        String successCriteria,

        @Schema(examples = "Two store managers, for two hours a day") @Nullable
        String clientParticipation,

        @Schema(examples = "Answer questions of new staff in ten stores") @Nullable
        String agreedUseCase,

        @Nested("committed") CommittedPeople committedPeople) {
    public static final PilotAgreement NONE = new PilotAgreement(null, null, null, CommittedPeople.NONE);

    /**
     * Who is committed to it.
     *
     * @param ours our people
     * @param clients the client's
     */
    @Schema(
            name = "CommittedPeople",
            description = "Committed people. An MVP needs people of both sides before it starts.",
            examples = "{\"ours\":[\"ann\"],\"clients\":[\"Head of stores\"]}")
    public record CommittedPeople(
            @Size(max = 100) @Nullable List<@NotBlank @Size(max = 200) String> ours,
            @Size(max = 100) @Nullable List<@NotBlank @Size(max = 200) String> clients) {
        public static final CommittedPeople NONE = new CommittedPeople(List.of(), List.of());
    }
}
