package org.partnersuite.e2e.success.model;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The health of a contract: what is put in, and the scores that follow (CS-5). */
public final class Health {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal FALL = BigDecimal.TWO;
    private static final int CONVERSION_COUNTS_DAYS = 180;
    private static final int OVERDUE_DAYS = 30;
    private static final Map<String, Integer> ANSWERS = Map.of("YES", 10, "IN_PROGRESS", 5, "NO", 1);

    private final Contract contract;
    private final Map<String, String> answers = new TreeMap<>();
    private final Map<String, BigDecimal> measures = new TreeMap<>();
    private final List<Score> scores = new ArrayList<>();
    private ScoreModel model;
    private @Nullable LocalDate overdueSince;
    private @Nullable BigDecimal override;
    private int severe;

    Health(Contract contract, ScoreModel model) {
        this.contract = contract;
        this.model = model;
    }

    public Map<String, String> answers() {
        return answers;
    }

    public Map<String, BigDecimal> measures() {
        return measures;
    }

    public ScoreModel model() {
        return model;
    }

    /** A new version scores from its publication on. */
    public void publish(ScoreModel next) {
        model = next;
    }

    public @Nullable LocalDate overdueSince() {
        return overdueSince;
    }

    public void overdue(@Nullable LocalDate since) {
        overdueSince = since;
    }

    /** An override came into force, or ended with null. */
    public void override(@Nullable BigDecimal value) {
        override = value;
    }

    /** Incidents of severity 1 were opened, or closed. */
    public void severe(int more) {
        severe += more;
    }

    /** One after the other; of those that follow each other no two say the same. */
    public List<Score> scores() {
        return scores;
    }

    public Optional<Score> current() {
        return scores.isEmpty() ? Optional.empty() : Optional.of(scores.getLast());
    }

    /**
     * Scores it anew.
     *
     * @param quiet what led to it opens nothing
     * @return the triggers of a transition (CS-6)
     */
    public List<String> rescore(LocalDate today, boolean quiet) {
        Score before = current().orElse(null);
        Score.Made made = new Score.Made(ratings(today), isCapped(today), override);
        Score next = Score.of(model, made, before == null ? "" : before.base());
        boolean nothing = before == null && next.coverage().signum() == 0 && override == null;
        if (nothing || before != null && next.same(before)) {
            return List.of();
        }
        scores.add(next);
        List<String> triggers = new ArrayList<>();
        if (next.resultBand().equals("RED")
                && (before == null || !before.resultBand().equals("RED"))) {
            triggers.add("SCORE_RED");
        }
        if (before != null && fell(scores.size() - 1) && !fellTo(before, scores.size() - 2)) {
            triggers.add("SCORE_FELL");
        }
        return quiet ? List.of() : triggers;
    }

    /** All scores are of this day, so each is within 30 days of the others. */
    private boolean fell(int index) {
        Score now = scores.get(index);
        Score last = scores.get(index - 1);
        boolean falls =
                now.result() != null && last.result() != null && now.result().compareTo(last.result()) < 0;
        return falls && fellTo(now, index - 1);
    }

    /** Whether one until an index was higher by the fall. */
    private boolean fellTo(Score now, int until) {
        BigDecimal result = now.result();
        return result != null
                && scores.subList(0, until + 1).stream()
                        .map(Score::result)
                        .anyMatch(before ->
                                before != null && before.subtract(result).compareTo(FALL) >= 0);
    }

    private boolean isCapped(LocalDate today) {
        boolean overdue = overdueSince != null && ChronoUnit.DAYS.between(overdueSince, today) > OVERDUE_DAYS;
        return severe > 0 || overdue || contract.customer().withoutSponsor();
    }

    private Map<String, Integer> ratings(LocalDate today) {
        Map<String, Integer> ratings = new HashMap<>();
        answers.forEach((question, answer) -> {
            Integer rating = ANSWERS.get(answer);
            if (rating != null) {
                ratings.put(question, rating);
            }
        });
        for (ScoreModel.Measure measure : model.measures()) {
            Integer rating = measures.containsKey(measure.key())
                    ? Integer.valueOf(measure.scale().of(measures.get(measure.key()), BigDecimal.ONE))
                    : computed(measure, today);
            if (rating != null) {
                ratings.put(measure.key(), rating);
            }
        }
        return ratings;
    }

    private @Nullable Integer computed(ScoreModel.Measure measure, LocalDate today) {
        Usage usage = contract.usage();
        YearMonth month = monthThatCounts(today);
        ScoreModel.Scale scale = measure.scale();
        return switch (measure.key()) {
            case "ACTIVE_USER_SHARE" -> share(scale, month);
            case "USE_FREQUENCY" -> month == null ? null : single(scale, usage.activeDays(month));
            case "USE_DURATION" -> month == null ? null : single(scale, usage.minutes(month));
            case "NET_RETENTION" -> retention(scale, today);
            case "SATISFACTION" ->
                contract.customer()
                        .satisfaction()
                        .newest(today)
                        .map(Health::rating)
                        .orElse(null);
            case "TRIAL_CONVERSION" -> conversion(scale, today);
            default -> null;
        };
    }

    /** The last full month, or the one before while nobody reported the last one. */
    private @Nullable YearMonth monthThatCounts(LocalDate today) {
        YearMonth last = YearMonth.from(today).minusMonths(1);
        return contract.usage().activeUsers(last) != null
                ? last
                : contract.usage().activeUsers(last.minusMonths(1)) != null ? last.minusMonths(1) : null;
    }

    private @Nullable Integer share(ScoreModel.Scale scale, @Nullable YearMonth month) {
        if (month == null) {
            return null;
        }
        Long active = contract.usage().activeUsers(month);
        Long measured = contract.usage().licensedMeasured(month);
        long licensed = measured == null ? contract.draft().licensedUsers() : measured;
        return active == null || licensed == 0
                ? null
                : Integer.valueOf(scale.of(BigDecimal.valueOf(active * 100), BigDecimal.valueOf(licensed)));
    }

    private @Nullable Integer retention(ScoreModel.Scale scale, LocalDate today) {
        BigDecimal then = contract.customer().arr(today.minusYears(1));
        BigDecimal now = contract.customer().arr(today);
        return then.signum() == 0 ? null : Integer.valueOf(scale.of(now.multiply(HUNDRED), then));
    }

    private static Integer rating(Satisfaction.Answer answer) {
        BigDecimal mean = answer.mean();
        return mean == null
                ? ScoreModel.NPS.of(BigDecimal.valueOf(answer.nps() == null ? 0 : answer.nps()), BigDecimal.ONE)
                : ScoreModel.CSAT.of(mean, BigDecimal.ONE);
    }

    private @Nullable Integer conversion(ScoreModel.Scale scale, LocalDate today) {
        LocalDate converted = contract.draft().convertedOn();
        if (converted == null || today.isAfter(converted.plusDays(CONVERSION_COUNTS_DAYS))) {
            return null;
        }
        long days = ChronoUnit.DAYS.between(contract.start(), converted);
        return scale.of(BigDecimal.valueOf(days), BigDecimal.ONE);
    }

    private static @Nullable Integer single(ScoreModel.Scale scale, @Nullable BigDecimal value) {
        return value == null ? null : Integer.valueOf(scale.of(value, BigDecimal.ONE));
    }
}
