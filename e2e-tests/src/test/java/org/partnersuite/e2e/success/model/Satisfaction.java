package org.partnersuite.e2e.success.model;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** What a customer answered to surveys (CS-11). */
public final class Satisfaction {
    private static final int COUNTS_FOR_DAYS = 180;

    private final List<Answer> answers = new ArrayList<>();

    /**
     * An answer.
     *
     * @param nps 0 to 10; null of a CSAT survey
     * @param csat ratings of the questions that were answered; empty of an NPS survey
     */
    public record Answer(
            Contract contract, Instant at, @Nullable Integer nps, List<Integer> csat) {
        public LocalDate day() {
            return at.atZone(ZoneOffset.UTC).toLocalDate();
        }

        /** The mean of those that are given, two decimals; null of an NPS survey. */
        public @Nullable BigDecimal mean() {
            int sum = csat.stream().mapToInt(Integer::intValue).sum();
            return csat.isEmpty()
                    ? null
                    : BigDecimal.valueOf(sum).divide(BigDecimal.valueOf(csat.size()), 2, RoundingMode.HALF_UP);
        }

        public boolean detractor() {
            BigDecimal mean = mean();
            return nps != null && nps <= 6 || mean != null && mean.compareTo(BigDecimal.valueOf(3)) < 0;
        }
    }

    public void answered(Answer answer) {
        answers.add(answer);
    }

    public List<Answer> answers() {
        return answers;
    }

    /** The newest answer that still counts on a day. */
    Optional<Answer> newest(LocalDate today) {
        return answers.stream()
                .filter(answer -> !answer.day().isBefore(today.minusDays(COUNTS_FOR_DAYS)))
                .max(Comparator.comparing(Answer::at));
    }

    /** Figures of some answers, as texts. */
    public static Map<String, String> figures(List<Answer> answers) {
        List<Integer> nps =
                answers.stream().map(Answer::nps).filter(Objects::nonNull).toList();
        List<BigDecimal> means =
                answers.stream().map(Answer::mean).filter(Objects::nonNull).toList();
        long promoters = count(nps, score -> score >= 9);
        long detractors = count(nps, score -> score <= 6);
        BigDecimal score =
                Amounts.percent(BigDecimal.valueOf(promoters - detractors), BigDecimal.valueOf(nps.size()), 1);
        BigDecimal sum = means.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal mean =
                means.isEmpty() ? null : sum.divide(BigDecimal.valueOf(means.size()), 2, RoundingMode.HALF_UP);
        return new TreeMap<>(Map.of(
                "csatAnswers", Integer.toString(means.size()),
                "csatMean", Amounts.text(mean),
                "npsAnswers", Integer.toString(nps.size()),
                "promoters", Long.toString(promoters),
                "passives", Long.toString(nps.size() - promoters - detractors),
                "detractors", Long.toString(detractors),
                "nps", Amounts.text(score)));
    }

    private static long count(List<Integer> scores, Predicate<Integer> which) {
        return scores.stream().filter(which).count();
    }
}
