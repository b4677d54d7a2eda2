package org.partnersuite.e2e.success.model;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.partnersuite.e2e.success.model.Client.Answered;

/** What is known of a contract for its score: telemetry, revenue, answers, and what was said of it (CS-5). */
public final class Health {
    private static final int COUNTS_DAYS = 180;
    private static final int OVERDUE_DAYS = 30;

    private final Client client;
    private final Contract contract;
    private final LocalDate today;
    private final Map<String, String> answers = new TreeMap<>();
    private final Band band = new Band();
    private long inputVersion;
    private Optional<LocalDate> overdueSince = Optional.empty();

    public Health(Client client, Contract contract, LocalDate today) {
        this.client = client;
        this.contract = contract;
        this.today = today;
    }

    public Contract contract() {
        return contract;
    }

    public Band band() {
        return band;
    }

    public Map<String, String> answers() {
        return answers;
    }

    public String inputEtag() {
        return "\"" + inputVersion + "\"";
    }

    public long inputVersion() {
        return inputVersion;
    }

    /** Answers in place of all others. */
    public void answer(Map<String, String> now, Optional<LocalDate> overdue) {
        if (!answers.equals(now) || !overdue.equals(overdueSince)) {
            inputVersion++;
        }
        answers.clear();
        answers.putAll(now);
        overdueSince = overdue;
    }

    public Score score(ScoreModel model) {
        Optional<Answered> satisfaction = satisfaction();
        return new Score(model, measures(), satisfaction.map(Answered::scale).orElse(""), answers);
    }

    /** The facts that hold the band. */
    public Map<String, Boolean> facts() {
        return Map.of(
                "SEVERITY_1_OPEN",
                client.incidents().stream()
                        .anyMatch(incident ->
                                incident.contract() == contract && incident.severity() == 1 && !incident.isClosed()),
                "PAYMENT_OVERDUE",
                overdueSince
                        .map(since -> ChronoUnit.DAYS.between(since, today) > OVERDUE_DAYS)
                        .orElse(false),
                "SPONSOR_LEFT",
                client.lacksSponsor());
    }

    private Map<String, BigDecimal> measures() {
        Map<String, BigDecimal> measures = new TreeMap<>();
        Usage usage = contract.usage();
        usage.counted(YearMonth.from(today).minusMonths(1)).ifPresent(month -> {
            long licensed = usage.licensed(month);
            long active = usage.sum(month, Report::active).orElseThrow();
            if (licensed > 0) {
                measures.put("ACTIVE_USER_SHARE", percent(BigDecimal.valueOf(active), BigDecimal.valueOf(licensed)));
            }
            usage.mean(month, Report::activeDays).ifPresent(days -> measures.put("USE_FREQUENCY", days));
            usage.mean(month, Report::minutes).ifPresent(minutes -> measures.put("USE_DURATION", minutes));
        });
        BigDecimal then = client.arrOn(today.minusYears(1));
        if (then.signum() != 0) {
            measures.put("NET_RETENTION", percent(client.arrOn(today), then));
        }
        satisfaction().ifPresent(answered -> measures.put("SATISFACTION", answered.value()));
        LocalDate converted = contract.convertedOn();
        if (!converted.equals(LocalDate.MIN) && !today.isAfter(converted.plusDays(COUNTS_DAYS))) {
            measures.put(
                    "TRIAL_CONVERSION",
                    BigDecimal.valueOf(ChronoUnit.DAYS.between(contract.terms().start(), converted)));
        }
        return measures;
    }

    private Optional<Answered> satisfaction() {
        return client.answers().stream()
                .filter(answered -> !answered.on().isBefore(today.minusDays(COUNTS_DAYS)))
                .max(Comparator.comparing(Answered::on));
    }

    private static BigDecimal percent(BigDecimal part, BigDecimal whole) {
        return part.movePointRight(2).divide(whole, 6, RoundingMode.HALF_UP);
    }
}
