package org.partnersuite.e2e.success.model;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;

/** A version of a health model as it is stored, read by the specification (CS-5). */
public record ScoreModel(JsonNode stored) {

    public int version() {
        return stored.path("version").asInt();
    }

    public String offer() {
        return stored.path("offer").asText();
    }

    public JsonNode measures() {
        return stored.path("measures");
    }

    public JsonNode questions() {
        return stored.path("questions");
    }

    public BigDecimal objectiveShare() {
        return stored.path("objectiveShare").decimalValue();
    }

    /** An answer's score; empty for one that makes the question missing. */
    public Optional<BigDecimal> answerScore(String answer) {
        JsonNode scores = stored.path("answerScores");
        return switch (answer) {
            case "YES" -> Optional.of(scores.path("yes").decimalValue());
            case "IN_PROGRESS" -> Optional.of(scores.path("inProgress").decimalValue());
            case "NO" -> Optional.of(scores.path("no").decimalValue());
            default -> Optional.empty();
        };
    }

    /**
     * The band of a score: entered from above at its border, from below only a margin over it.
     *
     * @param before the band before, without caps; empty for a first score
     */
    public String band(BigDecimal score, String before) {
        for (JsonNode band : stored.path("bands")) {
            BigDecimal border = band.path("from").decimalValue();
            String colour = band.path("band").asText();
            if (!before.isEmpty()) {
                border = rank(colour) < rank(before)
                        ? border.add(stored.path("riseMargin").decimalValue())
                        : border.subtract(stored.path("fallMargin").decimalValue());
            }
            if (score.compareTo(border) >= 0) {
                return colour;
            }
        }
        return "RED";
    }

    /** The band after the caps of facts that hold. */
    public String capped(String band, Map<String, Boolean> facts) {
        String held = band;
        for (JsonNode cap : stored.path("caps")) {
            String most = cap.path("atMost").asText();
            if (facts.getOrDefault(cap.path("key").asText(), false) && rank(held) < rank(most)) {
                held = most;
            }
        }
        return held;
    }

    private static int rank(String colour) {
        return switch (colour) {
            case "GREEN" -> 0;
            case "YELLOW" -> 1;
            default -> 2;
        };
    }
}
