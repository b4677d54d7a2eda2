package org.partnersuite.partnerprogram.specialization;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How a need is met.
 *
 * @param shortBy 0 when it is met
 */
@Schema(name = "SpecializationNeedState")
public record NeedState(
        @Schema(description = "A role, or REFERENCE.", maxLength = 40, examples = "CSM")
        String key,

        @Schema(maxLength = 200, examples = "Certified Customer Success Manager")
        String name,

        @Schema(examples = "2") int required,
        @Schema(examples = "1") int actual,

        @Schema(description = "0 when it is met.", examples = "1")
        int shortBy) {

    static NeedState of(String key, String name, int required, int actual) {
        return new NeedState(key, name, required, actual, Math.max(0, required - actual));
    }

    boolean met() {
        return shortBy == 0;
    }
}
