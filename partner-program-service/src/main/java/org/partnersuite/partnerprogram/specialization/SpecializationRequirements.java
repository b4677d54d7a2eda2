package org.partnersuite.partnerprogram.specialization;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.partnersuite.platform.rest.Fault;
import org.partnersuite.platform.settings.Setting;

/**
 * What an application must hold: people by level, questions, references, and what its audit goes through.
 *
 * @param references customer references with consent
 */
@Schema(name = "SpecializationRequirementsContent", description = "People by level, questions, references and audit.")
public record SpecializationRequirements(
        @Size(min = 1, max = 2) List<Level> levels,
        @Size(max = 50) List<Question> questions,

        @Schema(description = "Customer references with consent.", examples = "2") @Min(0) @Max(20)
        int references,

        @Schema(description = "What the audit goes through.") @Size(max = 100)
        List<AuditItem> audit) {
    /** The requirements that hold, and their versions; an application keeps its own. */
    public static final Setting<SpecializationRequirements> SETTING =
            Setting.shipped("specialization-requirements", SpecializationRequirements.class);

    public SpecializationRequirements {
        levels = List.copyOf(levels);
        questions = List.copyOf(questions);
        audit = List.copyOf(audit);
    }

    /** What a level needs. */
    @Schema(name = "SpecializationLevelNeeds")
    public record Level(
            SpecializationLevel level,
            @Size(min = 1, max = 10) List<Need> needs) {
        public Level {
            needs = List.copyOf(needs);
        }
    }

    /** People that a level needs in a role. */
    @Schema(name = "SpecializationNeed")
    public record Need(
            SpecializationRole role,

            @Schema(examples = "Certified Customer Success Manager") @NotBlank @Size(max = 200)
            String name,

            @Schema(examples = "2") @Min(1) @Max(100) int minimum,
            Proof proof) {}

    /** How it is proved that somebody has a role. */
    @Schema(name = "SpecializationProof")
    public enum Proof {
        CERTIFICATE,
        EXAM,
        NAMED
    }

    /** A question of the questionnaire. */
    @Schema(name = "SpecializationQuestion")
    public record Question(
            @Schema(description = "From 1.", examples = "1") @Min(1) @Max(50)
            int number,

            @Schema(examples = "Please provide an overview of your organization structure.") @NotBlank @Size(max = 500)
            String text,

            boolean required,

            @Schema(description = "What is attached to the answer.", examples = "org chart")
            @Size(min = 1, max = 100)
            @Nullable
            String attachment) {}

    /** What the audit looks for. */
    @Schema(name = "SpecializationAuditItem")
    public record AuditItem(
            @Schema(examples = "HANDOFFS") @Pattern(regexp = "^[A-Z][A-Z0-9_]*$") @Size(max = 40)
            String key,

            AuditPart part,

            @Schema(examples = "hand-off processes between functions and roles") @NotBlank @Size(max = 500)
            String text) {}

    /** To what of a methodology an item belongs. */
    @Schema(name = "SpecializationAuditPart")
    public enum AuditPart {
        METHODOLOGY,
        MINIMUM_CONTENT,
        CUSTOMER_SUCCESS
    }

    List<Need> needs(SpecializationLevel level) {
        return levels.stream()
                .filter(each -> each.level() == level)
                .findFirst()
                .map(Level::needs)
                .orElse(List.of());
    }

    /** Every fault, with pointers into the requirements. */
    public List<Fault> faults() {
        List<Fault> faults = new ArrayList<>();
        for (int i = 0; i < questions.size(); i++) {
            if (questions.get(i).number() != i + 1) {
                faults.add(Fault.at("/questions/" + i + "/number", "not_in_order", "The numbers count from 1."));
            }
        }
        Set<Object> seen = new HashSet<>();
        for (int i = 0; i < levels.size(); i++) {
            if (!seen.add(levels.get(i).level())) {
                faults.add(Fault.at("/levels/" + i + "/level", "duplicate_item", "This is given more than once."));
            }
        }
        for (int i = 0; i < audit.size(); i++) {
            if (!seen.add(audit.get(i).key())) {
                faults.add(Fault.at("/audit/" + i + "/key", "duplicate_item", "This is given more than once."));
            }
        }
        return faults;
    }
}
