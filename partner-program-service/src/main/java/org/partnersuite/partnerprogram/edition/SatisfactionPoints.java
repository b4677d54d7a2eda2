package org.partnersuite.partnerprogram.edition;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Points for an average satisfaction that is at least so much. */
@Schema(name = "SatisfactionPoints", examples = "{\"atLeast\":\"4.2\",\"points\":10}")
public record SatisfactionPoints(
        @Schema(description = "Average of questions 1 to 10, from 1 to 5, not rounded.", examples = "4.2")
        @Pattern(regexp = "^[1-5](\\.[0-9]{1,2})?$")
        @Size(max = 4)
        String atLeast,

        @Schema(examples = "10") @Min(1) @Max(1000) int points) {

    /** The threshold as a number. */
    public BigDecimal threshold() {
        return new BigDecimal(atLeast);
    }
}
