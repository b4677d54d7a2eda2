package org.partnersuite.customersuccess.survey;

import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What the answers come to.
 *
 * @param nps of an NPS survey, 0 to 10
 * @param csatMean of a CSAT survey: mean of the ratings that count and were given, 1.00 to 5.00, rounded half up
 */
@Embeddable
public record SurveyResult(
        @Schema(description = "0 to 10, of an NPS survey.", examples = "9") @Nullable
        Integer nps,

        @Schema(description = "Mean of the ratings that count, 1.00 to 5.00, of a CSAT survey.", examples = "4.30")
        @Nullable
        BigDecimal csatMean) {
    public static final SurveyResult NONE = new SurveyResult(null, null);

    private static final int DETRACTORS_TO = 6;
    private static final int PASSIVES_TO = 8;
    private static final BigDecimal DISSATISFIED_BELOW = BigDecimal.valueOf(3);

    /** Whom an NPS score makes. */
    @Schema(name = "NpsGroup")
    public enum Group {
        PROMOTER,
        PASSIVE,
        DETRACTOR
    }

    static SurveyResult of(SurveyKind kind, List<AskedQuestion> questions, List<SurveyAnswer> answers) {
        Set<Integer> counting = questions.stream()
                .filter(AskedQuestion::counts)
                .map(AskedQuestion::number)
                .collect(Collectors.toSet());
        Map<Integer, Integer> ratings = answers.stream()
                .filter(answer -> answer.rating() != null && counting.contains(answer.number()))
                .collect(Collectors.toMap(SurveyAnswer::number, answer -> Objects.requireNonNull(answer.rating())));
        if (ratings.isEmpty()) {
            return NONE;
        }
        if (kind == SurveyKind.NPS) {
            return new SurveyResult(ratings.values().iterator().next(), null);
        }
        int sum = ratings.values().stream().mapToInt(Integer::intValue).sum();
        return new SurveyResult(
                null, BigDecimal.valueOf(sum).divide(BigDecimal.valueOf(ratings.size()), 2, RoundingMode.HALF_UP));
    }

    /** 9 and 10 promote, 7 and 8 are passive, 0 to 6 detract. */
    public static Group group(int nps) {
        return nps <= DETRACTORS_TO ? Group.DETRACTOR : nps <= PASSIVES_TO ? Group.PASSIVE : Group.PROMOTER;
    }

    /** Null for a CSAT survey. */
    public @Nullable Group npsGroup() {
        return nps == null ? null : group(nps);
    }

    /** Whether somebody should act: an NPS of 6 or less, or a CSAT mean under 3. */
    public boolean isDetractor() {
        return nps != null && nps <= DETRACTORS_TO || csatMean != null && csatMean.compareTo(DISSATISFIED_BELOW) < 0;
    }
}
