package org.partnersuite.partnerprogram.prerequisite;

import com.fasterxml.jackson.annotation.JsonFormat;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.partnersuite.partnerprogram.edition.Need;
import org.partnersuite.platform.rest.Money;

/**
 * A requirement of a tier held against what a partner has.
 *
 * @param shortBy what is missing; zero when it is met
 * @param rows ids of the rows that were counted
 */
@Schema(name = "Criterion", description = "A requirement of a tier, and what the partner has of it.")
public record Criterion(
        CriterionKey key,

        @Schema(description = "A recommended criterion is reported and never failed.")
        Need need,

        Outcome outcome,

        @Schema(
                type = SchemaType.STRING,
                description = "Required amount in the edition's currency, or number.",
                maxLength = 20,
                pattern = Criterion.NUMBER,
                examples = "10")
        @JsonFormat(shape = JsonFormat.Shape.STRING)
        BigDecimal required,

        @Schema(
                type = SchemaType.STRING,
                description = "What the partner has.",
                maxLength = 20,
                pattern = Criterion.NUMBER,
                examples = "9")
        @JsonFormat(shape = JsonFormat.Shape.STRING)
        BigDecimal actual,

        @Schema(
                type = SchemaType.STRING,
                description = "What is missing; 0 when it is met.",
                maxLength = 20,
                pattern = Criterion.NUMBER,
                examples = "1")
        @JsonFormat(shape = JsonFormat.Shape.STRING)
        BigDecimal shortBy,

        @Schema(maxLength = 300, examples = "10 people of ours trained in the partner's technology; there are 9.")
        String sentence,

        @Schema(description = "Ids of what was counted.") List<UUID> rows) {
    static final String NUMBER = "^-?[0-9]{1,15}(\\.[0-9]{1,4})?$";

    public Criterion {
        required = written(key, required);
        actual = written(key, actual);
        shortBy = written(key, shortBy);
        rows = List.copyOf(rows);
    }

    /** How a criterion came out. */
    @Schema(name = "CriterionOutcome")
    public enum Outcome {
        MET,
        SHORT,
        RECOMMENDED_NOT_MET
    }

    /** Met, or only recommended. */
    public boolean passes() {
        return outcome != Outcome.SHORT;
    }

    /** An amount as every amount; a count without zeros at its end, and never with an exponent. */
    private static BigDecimal written(CriterionKey key, BigDecimal number) {
        if (key == CriterionKey.AGGREGATE_TCV) {
            return Money.written(number);
        }
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
