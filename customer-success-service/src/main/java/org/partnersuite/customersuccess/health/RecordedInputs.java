package org.partnersuite.customersuccess.health;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.partnersuite.customersuccess.health.model.Progress;
import org.partnersuite.platform.rest.TextBounds;

/**
 * The inputs of a subscription, each with author and time.
 *
 * @param deployment counts of Unified Communications; null when nobody reported them
 * @param paymentOverdueSince the day on which the oldest unpaid invoice was due; null when nothing is overdue
 */
public record RecordedInputs(
        Map<String, Measured> measures,
        Map<String, Answered> answers,
        @Nullable Deployment deployment,
        @Nullable LocalDate paymentOverdueSince) {
    static final RecordedInputs NONE = new RecordedInputs(Map.of(), Map.of());

    /** The values of a measure. */
    public record Measured(
            List<BigDecimal> values,
            @Schema(maxLength = TextBounds.SUBJECT) String by,
            Instant at) {}

    /** The answer to a question. */
    public record Answered(
            Progress answer,
            @Schema(maxLength = TextBounds.SUBJECT) String by,
            Instant at) {}

    public RecordedInputs {
        measures = new TreeMap<>(measures);
        answers = new TreeMap<>(answers);
    }

    /** Measures and answers alone. */
    public RecordedInputs(Map<String, Measured> measures, Map<String, Answered> answers) {
        this(measures, answers, null, null);
    }

    /** What a score is computed from. */
    public HealthInputs bare() {
        return new HealthInputs(
                measures.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, input -> input.getValue()
                        .values())),
                answers.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, input -> input.getValue()
                        .answer())),
                deployment,
                paymentOverdueSince);
    }

    /** Takes new inputs; unchanged inputs keep their author. */
    RecordedInputs changedTo(HealthInputs inputs, String by, Instant at) {
        return new RecordedInputs(
                merged(
                        measures,
                        inputs.measures(),
                        (known, values) -> known.values().equals(values),
                        values -> new Measured(values, by, at)),
                merged(
                        answers,
                        inputs.answers(),
                        (known, answer) -> known.answer() == answer,
                        answer -> new Answered(answer, by, at)),
                inputs.deployment(),
                inputs.paymentOverdueSince());
    }

    private static <R, V> Map<String, R> merged(
            Map<String, R> known, Map<String, V> news, BiPredicate<R, V> same, Function<V, R> recorded) {
        Map<String, R> merged = new TreeMap<>();
        news.forEach((key, value) -> {
            @Nullable R before = known.get(key);
            merged.put(key, before != null && same.test(before, value) ? before : recorded.apply(value));
        });
        return merged;
    }
}
