package org.partnersuite.partnerprogram.enablement;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.partnersuite.platform.rest.Fault;
import org.partnersuite.platform.settings.Setting;

/**
 * The steps of the program, week by week.
 *
 * @param successEngineerOverLicences number of licences over which a customer success engineer is due at no charge
 */
@Schema(name = "EnablementProgramContent", description = "Steps of the program, week by week.")
public record EnablementProgram(
        @Schema(description = "Duration in weeks.", examples = "13") @Min(1) @Max(104)
        int weeks,

        @Schema(description = "In their order.") @Size(min = 1, max = 50)
        List<Step> steps,

        @Schema(
                description = "With more licences than this a partner gets a customer success engineer at no charge.",
                examples = "100")
        @Min(0)
        @Max(1000000)
        int successEngineerOverLicences) {
    /** The program that holds, and its versions; a cohort keeps its own. */
    public static final Setting<EnablementProgram> SETTING =
            Setting.shipped("enablement-program", EnablementProgram.class);

    public EnablementProgram {
        steps = List.copyOf(steps);
    }

    /** Before and within the guided weeks. */
    @Schema(name = "EnablementPhase")
    public enum Phase {
        ENABLE,
        ENABLEMENT
    }

    /** A step of the program. */
    @Schema(name = "EnablementStep")
    public record Step(
            @Schema(description = "Place, from 1.", examples = "4") @Min(1) @Max(50)
            int number,

            Phase phase,

            @Schema(examples = "Instructor-led training on the methodology") @NotBlank @Size(max = 200)
            String name,

            @Schema(description = "Weeks in which it takes place, from 1.", examples = "[2]") @Size(min = 1, max = 104)
            List<@Min(1) @Max(104) Integer> weeks,

            @Schema(examples = "2 days x 3 hours a day") @Size(min = 1, max = 100) @Nullable
            String duration) {
        public Step {
            weeks = List.copyOf(weeks);
        }
    }

    boolean hasStep(String number) {
        return steps.stream().anyMatch(step -> String.valueOf(step.number()).equals(number));
    }

    /** Every fault, with pointers into the program. */
    public List<Fault> faults() {
        List<Fault> faults = new ArrayList<>();
        for (int i = 0; i < steps.size(); i++) {
            if (steps.get(i).number() != i + 1) {
                faults.add(Fault.at("/steps/" + i + "/number", "not_in_order", "The numbers count from 1."));
            }
            if (steps.get(i).weeks().stream().anyMatch(week -> week > weeks)) {
                faults.add(Fault.at("/steps/" + i + "/weeks", "out_of_range", "The program has " + weeks + " weeks."));
            }
        }
        return faults;
    }
}
