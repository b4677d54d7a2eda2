package org.partnersuite.customersuccess.health;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.partnersuite.customersuccess.health.SubscriptionFacts.Satisfaction;
import org.partnersuite.customersuccess.health.SubscriptionFacts.Usage;
import org.partnersuite.customersuccess.health.model.BandFact;
import org.partnersuite.customersuccess.health.model.HealthModel;
import org.partnersuite.customersuccess.health.model.MeasureValue;

/**
 * The measures that the service computes by itself, by their keys; nobody puts them in. What is not reported is
 * missing, never zero.
 */
enum ComputedMeasures {
    /** Active of licensed users of the month, per cent. */
    ACTIVE_USER_SHARE,
    /** Active days per active user of the month. */
    USE_FREQUENCY,
    /** Minutes per active user and active day of the month. */
    USE_DURATION,
    /** The customer's ARR today of that twelve months ago, per cent. */
    NET_RETENTION,
    /** The newest NPS, or mean of the CSAT, within 180 days. */
    SATISFACTION,
    /** Days from the trial's start to its conversion, within 180 days after it. */
    TRIAL_CONVERSION;

    /** How long an answer, and a conversion, count; in days. */
    static final int COUNTS_FOR_DAYS = 180;

    /** A payment that is overdue by more than this many days holds the band. */
    static final int OVERDUE_DAYS = 30;

    private static final int PERCENT_DECIMALS = 6;

    private static final Set<String> KEYS = Stream.of(values()).map(Enum::name).collect(Collectors.toUnmodifiableSet());

    static boolean has(String key) {
        return KEYS.contains(key);
    }

    /** All measures of a subscription: those put in, those of its deployment, and the computed ones. */
    static Map<String, MeasureValue> of(
            HealthModel model, HealthInputs inputs, SubscriptionFacts facts, LocalDate today) {
        Map<String, MeasureValue> measures = new HashMap<>();
        Deployment deployment = inputs.deployment();
        if (!model.appliesTo(deployment == null ? Set.of() : deployment.suiteCodes())) {
            return measures;
        }
        inputs.measures().forEach((key, values) -> measures.put(key, new MeasureValue(values, null)));
        if (deployment != null) {
            measures.keySet().removeIf(deployment::gives);
            measures.putAll(deployment.measures());
        }
        for (ComputedMeasures measure : values()) {
            MeasureValue value = measure.value(facts, today);
            if (value != null) {
                measures.putIfAbsent(measure.name(), value);
            }
        }
        return measures;
    }

    /** The facts that caps and floors name. */
    static Set<BandFact> bandFacts(HealthInputs inputs, SubscriptionFacts facts, LocalDate today) {
        Set<BandFact> held = EnumSet.noneOf(BandFact.class);
        LocalDate overdue = inputs.paymentOverdueSince();
        if (overdue != null && ChronoUnit.DAYS.between(overdue, today) > OVERDUE_DAYS) {
            held.add(BandFact.PAYMENT_OVERDUE);
        }
        if (facts.severityOneOpen()) {
            held.add(BandFact.SEVERITY_1_OPEN);
        }
        if (facts.sponsorLeft()) {
            held.add(BandFact.SPONSOR_LEFT);
        }
        return held;
    }

    /** The first day after today on which time alone may change the score. */
    static LocalDate nextCheck(HealthInputs inputs, SubscriptionFacts facts, LocalDate today) {
        Satisfaction answer = facts.satisfaction();
        LocalDate converted = facts.convertedOn();
        LocalDate overdue = inputs.paymentOverdueSince();
        return Stream.of(
                        today.withDayOfMonth(1).plusMonths(1),
                        answer == null ? LocalDate.MAX : answer.answeredOn().plusDays(COUNTS_FOR_DAYS + 1),
                        converted == null ? LocalDate.MAX : converted.plusDays(COUNTS_FOR_DAYS + 1),
                        overdue == null ? LocalDate.MAX : overdue.plusDays(OVERDUE_DAYS + 1))
                .filter(today::isBefore)
                .min(LocalDate::compareTo)
                .orElseThrow();
    }

    private @Nullable MeasureValue value(SubscriptionFacts facts, LocalDate today) {
        Usage usage = facts.usage();
        return switch (this) {
            case ACTIVE_USER_SHARE -> usage == null ? null : share(usage.activeUsers(), usage.licensed());
            case USE_FREQUENCY -> usage == null ? null : single(usage.activeDays());
            case USE_DURATION -> usage == null ? null : single(usage.minutes());
            case NET_RETENTION -> percent(facts.arrNow(), facts.arrThen());
            case SATISFACTION -> satisfaction(facts.satisfaction(), today);
            case TRIAL_CONVERSION -> conversion(facts.trialStart(), facts.convertedOn(), today);
        };
    }

    private static @Nullable MeasureValue share(@Nullable Long active, @Nullable Long licensed) {
        return active == null || licensed == null
                ? null
                : percent(BigDecimal.valueOf(active), BigDecimal.valueOf(licensed));
    }

    private static @Nullable MeasureValue satisfaction(@Nullable Satisfaction answer, LocalDate today) {
        boolean counts = answer != null && !today.isAfter(answer.answeredOn().plusDays(COUNTS_FOR_DAYS));
        return answer != null && counts ? new MeasureValue(List.of(answer.value()), answer.scale()) : null;
    }

    private static @Nullable MeasureValue conversion(
            @Nullable LocalDate start, @Nullable LocalDate converted, LocalDate today) {
        if (start == null || converted == null || today.isAfter(converted.plusDays(COUNTS_FOR_DAYS))) {
            return null;
        }
        return MeasureValue.of(BigDecimal.valueOf(Math.max(0, ChronoUnit.DAYS.between(start, converted))));
    }

    private static @Nullable MeasureValue single(@Nullable BigDecimal value) {
        return value == null ? null : MeasureValue.of(value);
    }

    private static @Nullable MeasureValue percent(@Nullable BigDecimal part, @Nullable BigDecimal whole) {
        return part == null || whole == null || whole.signum() == 0
                ? null
                : MeasureValue.of(part.movePointRight(2).divide(whole, PERCENT_DECIMALS, RoundingMode.HALF_UP));
    }
}
