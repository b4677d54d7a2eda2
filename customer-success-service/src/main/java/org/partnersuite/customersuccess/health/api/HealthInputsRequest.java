package org.partnersuite.customersuccess.health.api;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.partnersuite.customersuccess.health.Deployment;
import org.partnersuite.customersuccess.health.HealthInputs;
import org.partnersuite.customersuccess.health.model.Progress;

/** Inputs of a subscription by keys of its model. Omitted inputs are unknown. */
@Schema(name = "HealthInputsRequest", examples = """
                {"measures":{"FEATURES_ACTIVATED":{"values":[5]},"VALUE_INDEX":{"values":[3,4]}},\
                "deployment":{"knowledgeWorkers":1000,"licencesByVersion":{"10":300,"11":260},\
                "skus":{"UCM-10X-EA-PRO":510},"suites":["50005"]},\
                "answers":{"STAKEHOLDERS_IDENTIFIED":{"answer":"YES"},"KPI_MEASURED":{"answer":"IN_PROGRESS"}}}""")
public record HealthInputsRequest(
        @Schema(description = "Values in the measure's unit: per cent, count or points.", maxProperties = 100)
        @Size(max = 100)
        @Nullable
        Map<@Size(max = 60) String, MeasureInput> measures,

        @Size(max = 100) @Nullable Map<@Size(max = 60) String, AnswerInput> answers,

        @Schema(description = "Counts from which measures of Unified Communications are computed.") @Nullable
        Deployment deployment,

        @Schema(description = "Day on which the oldest unpaid invoice was due; omitted when nothing is overdue.")
        @Nullable
        LocalDate paymentOverdueSince) {

    /** The values of a measure. */
    public record MeasureInput(
            @Schema(description = "Several values for a measure that uses their maximum or sum.")
            @Size(min = 1, max = 100)
            List<@DecimalMin("-1000000000000000") @DecimalMax("1000000000000000") BigDecimal> values) {}

    /** The answer to a question. */
    public record AnswerInput(Progress answer) {}

    static HealthInputsRequest of(HealthInputs inputs) {
        Map<String, MeasureInput> measures = new LinkedHashMap<>();
        inputs.measures().forEach((key, values) -> measures.put(key, new MeasureInput(values)));
        Map<String, AnswerInput> answers = new LinkedHashMap<>();
        inputs.answers().forEach((key, answer) -> answers.put(key, new AnswerInput(answer)));
        return new HealthInputsRequest(measures, answers, inputs.deployment(), inputs.paymentOverdueSince());
    }

    HealthInputs inputs() {
        return over(new HealthInputs(Map.of(), Map.of()));
    }

    /** These inputs, and of the known ones those that they do not name. */
    HealthInputs over(HealthInputs known) {
        Map<String, List<BigDecimal>> allMeasures = new LinkedHashMap<>(known.measures());
        if (measures != null) {
            measures.forEach((key, input) -> allMeasures.put(key, input.values()));
        }
        Map<String, Progress> allAnswers = new LinkedHashMap<>(known.answers());
        if (answers != null) {
            answers.forEach((key, input) -> allAnswers.put(key, input.answer()));
        }
        return new HealthInputs(
                allMeasures,
                allAnswers,
                deployment == null ? known.deployment() : deployment,
                paymentOverdueSince == null ? known.paymentOverdueSince() : paymentOverdueSince);
    }
}
