package org.partnersuite.customersuccess.health.model;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One published version of the model of an offer; it never changes.
 *
 * @param offer the product it scores, or {@link #DEFAULT_OFFER}
 * @param objectiveShare per cent of the score that the measures make; the questions make the rest
 * @param bands from the best colour down
 */
public record HealthModel(
        @Schema(maxLength = 100) String offer,
        int version,
        @Schema(maxLength = 200) String name,
        BigDecimal objectiveShare,
        List<Measure> measures,
        List<Question> questions,
        AnswerScores answerScores,
        List<HealthBand> bands) {

    /** Scores every product that has no model of its own. */
    public static final String DEFAULT_OFFER = "DEFAULT";

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    public HealthModel {
        measures = List.copyOf(measures);
        questions = List.copyOf(questions);
        bands = List.copyOf(bands);
    }

    public HealthModel asVersion(int newVersion) {
        return new HealthModel(offer, newVersion, name, objectiveShare, measures, questions, answerScores, bands);
    }

    public BigDecimal share(Share share) {
        return share == Share.OBJECTIVE ? objectiveShare : HUNDRED.subtract(objectiveShare);
    }

    public Optional<Measure> measure(String key) {
        return measures.stream().filter(m -> m.key().equals(key)).findFirst();
    }

    public Optional<Question> question(String key) {
        return questions.stream().filter(q -> q.key().equals(key)).findFirst();
    }

    public Colour colourOf(BigDecimal score) {
        return bands.stream()
                .filter(band -> score.compareTo(band.from()) >= 0)
                .findFirst()
                .orElse(bands.getLast())
                .band();
    }
}
