package org.partnersuite.partnerprogram.specialization;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.partnersuite.platform.rest.WebLink;

/**
 * What a partner applies with.
 *
 * @param answers by number of the question
 * @param document in place of the answers
 * @param references ids of stories of customer success
 * @param people who is named for a role that needs no certificate
 */
public record SpecializationApplication(
        Map<String, Answer> answers, @Nullable String document, List<UUID> references, List<NamedPerson> people) {

    public SpecializationApplication {
        answers = Map.copyOf(answers);
        references = List.copyOf(references);
        people = List.copyOf(people);
    }

    /** The answer to a question. */
    @Schema(name = "SpecializationAnswer")
    public record Answer(
            @Schema(examples = "Four offices in Spain and Portugal") @NotBlank @Size(max = 4000)
            String text,

            @Schema(description = "What the question asks to attach.", examples = "https://partner.example/org-chart")
            @Pattern(regexp = WebLink.PATTERN)
            @Size(max = WebLink.MAX_LENGTH)
            @Nullable
            String attachment) {}

    /** A person who is named for a role. */
    @Schema(name = "SpecializationPerson")
    public record NamedPerson(
            @Schema(description = "EXECUTIVE_SPONSOR or PRACTICE_LEADER.")
            SpecializationRole role,

            @Schema(description = "Subject of the person's token, or the name.", examples = "ana.lima")
            @NotBlank
            @Size(max = 200)
            String person) {}

    /** Whether the two differ only in what may be replaced after the award: people and references. */
    boolean repeatsAnswersOf(SpecializationApplication other) {
        return answers.equals(other.answers) && Objects.equals(document, other.document);
    }
}
