package org.partnersuite.customersuccess.health.model;

import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A version of the model of an offer; it never changes.
 *
 * @param offer the product it scores, or {@link #DEFAULT_OFFER}
 * @param objectiveShare per cent of the score that the measures make; the questions make the rest
 * @param bands from the best colour down
 * @param applicability null when the measures apply to every customer
 * @param riseMargin a band is entered from below only this much over its border; 0 to 5 points
 * @param fallMargin a band is left only this much under its border; 0 to 5 points
 * @param caps facts that hold the band at most at a colour
 * @param floors facts that hold the band at least at a colour; a cap goes before a floor
 */
public record HealthModel(
        @Schema(maxLength = 100) String offer,
        int version,
        @Schema(maxLength = 200) String name,
        BigDecimal objectiveShare,
        List<Measure> measures,
        List<Question> questions,
        AnswerScores answerScores,
        List<HealthBand> bands,
        @Nullable Applicability applicability,
        @Nullable BigDecimal riseMargin,
        @Nullable BigDecimal fallMargin,
        @Size(max = 20) @Nullable List<BandCap> caps,
        @Size(max = 20) @Nullable List<BandFloor> floors) {

    /** Scores every product that has no model of its own. */
    public static final String DEFAULT_OFFER = "DEFAULT";

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** Versions that were published before margins, caps and floors have none. */
    public HealthModel {
        measures = List.copyOf(measures);
        questions = List.copyOf(questions);
        bands = List.copyOf(bands);
        riseMargin = riseMargin == null ? BigDecimal.ZERO : riseMargin;
        fallMargin = fallMargin == null ? BigDecimal.ZERO : fallMargin;
        caps = caps == null ? List.of() : List.copyOf(caps);
        floors = floors == null ? List.of() : List.copyOf(floors);
    }

    /** Without margins, caps and floors, for every customer. */
    public HealthModel(
            String offer,
            int version,
            String name,
            BigDecimal objectiveShare,
            List<Measure> measures,
            List<Question> questions,
            AnswerScores answerScores,
            List<HealthBand> bands) {
        this(
                offer,
                version,
                name,
                objectiveShare,
                measures,
                questions,
                answerScores,
                bands,
                null,
                null,
                null,
                null,
                null);
    }

    public HealthModel asVersion(int newVersion) {
        return new HealthModel(
                offer,
                newVersion,
                name,
                objectiveShare,
                measures,
                questions,
                answerScores,
                bands,
                applicability,
                riseMargin,
                fallMargin,
                caps,
                floors);
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

    /** Whether the measures apply to a customer that has these suites. */
    public boolean appliesTo(Set<String> suites) {
        return applicability == null || applicability.admits(suites);
    }

    /** The band of a first score. */
    public Colour colourOf(BigDecimal score) {
        return colourOf(score, null);
    }

    /**
     * The band of a score by hysteresis: from above a band is entered at its border, from below only
     * {@link #riseMargin} over it.
     *
     * @param before the band of the score before, without caps and floors; null for a first score
     */
    public Colour colourOf(BigDecimal score, @Nullable Colour before) {
        for (HealthBand band : bands) {
            BigDecimal border = band.from();
            if (before != null) {
                boolean rises = before.compareTo(band.band()) > 0;
                border = rises ? border.add(orZero(riseMargin)) : border.subtract(orZero(fallMargin));
            }
            if (score.compareTo(border) >= 0) {
                return band.band();
            }
        }
        return bands.getLast().band();
    }

    /** The band after floors and caps, of which a cap goes before. */
    public HeldBand hold(Colour band, Set<BandFact> facts) {
        HeldBand held = new HeldBand(band, null);
        for (BandFloor floor : orNone(floors)) {
            if (facts.contains(floor.key()) && held.band().compareTo(floor.atLeast()) > 0) {
                held = new HeldBand(floor.atLeast(), floor.key());
            }
        }
        for (BandCap cap : orNone(caps)) {
            if (facts.contains(cap.key()) && held.band().compareTo(cap.atMost()) < 0) {
                held = new HeldBand(cap.atMost(), cap.key());
            }
        }
        return held;
    }

    private static BigDecimal orZero(@Nullable BigDecimal margin) {
        return margin == null ? BigDecimal.ZERO : margin;
    }

    private static <T> List<T> orNone(@Nullable List<T> rules) {
        return rules == null ? List.of() : rules;
    }
}
