package org.partnersuite.customersuccess.health;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.partnersuite.customersuccess.health.SubscriptionFacts.Satisfaction;
import org.partnersuite.customersuccess.health.SubscriptionFacts.Usage;
import org.partnersuite.customersuccess.health.model.HealthModel;
import org.partnersuite.customersuccess.health.model.MeasureValue;
import org.partnersuite.customersuccess.health.model.Progress;
import org.partnersuite.customersuccess.health.model.Rating;
import org.partnersuite.customersuccess.health.model.Share;

/** The tables of the specification of health scores: missing inputs, and what measures are made of. */
@Tag("CS-5")
class HealthTablesTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 12, 5);

    /** The worked example: ratio 40 %, version 10, features 5, value 7; five yes, three in progress, two no. */
    private static Inputs example(String missing) {
        Inputs inputs = Inputs.none();
        if (!missing.contains("ratio")) {
            inputs.ratio("40");
        }
        if (!missing.contains("version")) {
            inputs.compliance("20", "60");
        }
        if (!missing.contains("features")) {
            inputs.features("5");
        }
        if (!missing.contains("value")) {
            inputs.valueIndex("3", "4");
        }
        return inputs;
    }

    @ParameterizedTest
    @CsvSource({
        "value index, 6.0625, 6.7, 6.19, 84",
        "features, 6.3846, 6.7, 6.4477, 72",
        "prior product removed, 6.25, 7.3333, 6.4667, 98",
        "all answers, 6.25, , 6.25, 80",
        "the objective part, , 6.7, , 20",
        "'ratio, version, seven answers', 6.3636, 10, 7.0909, 50"
    })
    void aMissingWeightIsSpreadWithinItsPart(
            String missing,
            @Nullable String objective,
            @Nullable String subjective,
            @Nullable String score,
            String coverage) {
        Inputs inputs = missing.equals("the objective part") ? Inputs.none() : example(missing);
        switch (missing) {
            case "all answers" -> {
                // none
            }
            case "prior product removed" -> inputs.answers(5, 3, 1);
            case "ratio, version, seven answers" -> inputs.answers(3, 0, 0);
            default -> inputs.answers(5, 3, 2);
        }
        HealthScore found = inputs.score();

        assertDecimal(found.parts().get(Share.OBJECTIVE), objective);
        assertDecimal(found.parts().get(Share.SUBJECTIVE), subjective);
        assertDecimal(found.score(), score);
        assertThat(found.coverage()).isEqualByComparingTo(coverage);
    }

    @Test
    void notApplicableIsMissing() {
        Inputs inputs = example("").answers(5, 3, 1);
        Map<String, Progress> answers = new HashMap<>(inputs.inputs().answers());
        answers.put("PRIOR_PRODUCT_REMOVED", Progress.NOT_APPLICABLE);
        HealthScore found = HealthScoring.score(
                ShippedModel.MODEL, new HealthInputs(inputs.inputs().measures(), answers));

        assertThat(found.score()).isEqualByComparingTo("6.4667");
        assertThat(found.missing()).containsExactly("PRIOR_PRODUCT_REMOVED");
    }

    @ParameterizedTest
    @CsvSource({"80, 6.34", "70, 6.385"})
    void theShareWeighsTheParts(String share, String score) {
        HealthModel shipped = ShippedModel.MODEL;
        HealthModel model = new HealthModel(
                shipped.offer(),
                1,
                shipped.name(),
                new BigDecimal(share),
                shipped.measures(),
                shipped.questions(),
                shipped.answerScores(),
                shipped.bands());

        assertThat(HealthScoring.score(model, example("").answers(5, 3, 2).inputs())
                        .score())
                .isEqualByComparingTo(score);
    }

    @Test
    void aPercentIsTenTimesTheScore() {
        assertThat(example("").answers(5, 3, 2).score().percent()).isEqualByComparingTo("63.4");
    }

    @Test
    void theRatioIsThatOfTheVersionWithTheMostLicences() {
        Deployment deployment = deployment("1000", Map.of("8", "120", "9", "40", "10", "300", "11", "260"), Map.of());

        assertRated(deployment, "LICENCE_DOWNLOAD_RATIO", "30 %", "3");
    }

    @ParameterizedTest
    @CsvSource({"0, 1", "40, 3", "40.01, 7", "89, 7", "89.99, 7", "90, 10", "140, 10"})
    void theRatioFallsIntoItsBand(String percent, String score) {
        String licences =
                new BigDecimal(percent).multiply(BigDecimal.valueOf(100)).toPlainString();
        Deployment deployment = deployment("10000", Map.of("10", licences), Map.of());

        assertThat(rating(deployment, "LICENCE_DOWNLOAD_RATIO").score()).isEqualByComparingTo(score);
    }

    @ParameterizedTest
    @CsvSource({"490, 490, 1", "510, 0, 10", "500, 500, 1", "0, 510, 10"})
    void eitherCurrentVersionIsOverHalfOnItsOwn(String a, String b, String score) {
        Deployment deployment = deployment(
                "1000", Map.of(), Map.of("UCM-10X-EA-PRO", a, "UPG-ELA-UCM9TO11-PRO", b, "OTHER-SKU", "1000"));

        assertThat(rating(deployment, "CURRENT_VERSION_COMPLIANCE").score()).isEqualByComparingTo(score);
    }

    @Test
    void theSkusOfAVersionAddUp() {
        Deployment deployment = deployment(
                "1000",
                Map.of(),
                Map.of("UCM-11X-EA-PRO", "200", "UPG-ELA-UCM9TO11-PRO", "200", "UPG-ELA-UCM10TO11-PRO", "101"));

        assertThat(rating(deployment, "CURRENT_VERSION_COMPLIANCE").score()).isEqualByComparingTo("10");
    }

    @Test
    void withoutSkusTheComplianceIsOneAndWithoutWorkersBothAreMissing() {
        assertThat(rating(deployment("1000", Map.of(), Map.of()), "CURRENT_VERSION_COMPLIANCE")
                        .score())
                .isEqualByComparingTo("1");
        Deployment nobody = deployment("0", Map.of("10", "300"), Map.of("UCM-10X-EA-PRO", "300"));
        assertThat(rating(nobody, "CURRENT_VERSION_COMPLIANCE").score()).isNull();
        assertThat(rating(nobody, "LICENCE_DOWNLOAD_RATIO").score()).isNull();
    }

    @Test
    void withoutOneOfTheSuitesTheObjectivePartIsMissing() {
        HealthInputs inputs = new HealthInputs(
                example("ratio, version").inputs().measures(),
                example("").answers(5, 3, 2).inputs().answers(),
                new Deployment(BigDecimal.TEN, null, null, List.of("99999")),
                null);
        Map<String, MeasureValue> measures =
                ComputedMeasures.of(ShippedModel.MODEL, inputs, SubscriptionFacts.NONE, TODAY);
        HealthScore found = HealthScoring.score(ShippedModel.MODEL, measures, inputs.answers());

        assertThat(found.parts()).containsOnlyKeys(Share.SUBJECTIVE);
        assertThat(found.coverage()).isEqualByComparingTo("20");
        assertThat(found.score()).isNull();
    }

    @Test
    void theGenericModelScoresUsageRetentionAndSatisfaction() {
        SubscriptionFacts facts = facts(
                new Usage(LocalDate.of(2026, 11, 1), 100L, 70L, new BigDecimal("12"), new BigDecimal("20")),
                "1050",
                "1000",
                nps(9, 10));
        HealthScore found = HealthScoring.score(
                ShippedModel.SAAS,
                ComputedMeasures.of(ShippedModel.SAAS, new HealthInputs(Map.of(), Map.of()), facts, TODAY),
                Inputs.none().answers(5, 3, 2).inputs().answers());

        assertThat(scores(found)).startsWith("7", "8", "7", "8", "10", "missing");
        assertThat(found.parts().get(Share.OBJECTIVE)).isEqualByComparingTo("7.8889");
        assertThat(found.parts().get(Share.SUBJECTIVE)).isEqualByComparingTo("6.7");
        assertThat(found.score()).isEqualByComparingTo("7.6511");
        assertThat(found.coverage()).isEqualByComparingTo("92");
        assertThat(found.missing()).containsExactly("TRIAL_CONVERSION");
    }

    @ParameterizedTest
    @CsvSource({"0, 1", "39, 3", "40, 5", "60, 7", "79, 7", "80, 10", "120, 10"})
    void theShareOfActiveUsersFallsIntoItsBand(long active, String score) {
        Usage usage = new Usage(LocalDate.of(2026, 11, 1), 100L, active, null, null);

        assertThat(computed(facts(usage, null, null, null))
                        .get("ACTIVE_USER_SHARE")
                        .score())
                .isEqualByComparingTo(score);
    }

    @Test
    void whatIsNotReportedIsMissingAndNotZero() {
        Map<String, Rating> nothing =
                computed(facts(new Usage(LocalDate.of(2026, 11, 1), 100L, null, null, null), null, "1000", null));
        Map<String, Rating> unlicensed =
                computed(facts(new Usage(LocalDate.of(2026, 11, 1), 0L, 5L, null, null), "100", null, null));

        assertThat(nothing.values()).allMatch(rating -> rating.score() == null);
        assertThat(unlicensed.get("ACTIVE_USER_SHARE").score()).isNull();
        assertThat(unlicensed.get("NET_RETENTION").score()).isNull();
    }

    @ParameterizedTest
    @CsvSource({"0, 1", "6, 1", "7, 6", "8, 6", "9, 10", "10, 10"})
    void npsHasItsOwnScale(int nps, String score) {
        assertThat(computed(facts(null, null, null, nps(nps, 0)))
                        .get("SATISFACTION")
                        .score())
                .isEqualByComparingTo(score);
    }

    @ParameterizedTest
    @CsvSource({"2.9, 1", "3, 5", "3.99, 5", "4, 8", "4.49, 8", "4.5, 10"})
    void csatHasItsOwnScale(String csat, String score) {
        Satisfaction answer = new Satisfaction("scaleCsat", new BigDecimal(csat), UUID.randomUUID(), TODAY);

        assertThat(computed(facts(null, null, null, answer)).get("SATISFACTION").score())
                .isEqualByComparingTo(score);
    }

    @ParameterizedTest
    @CsvSource({"180, 10", "181,"})
    void anAnswerCountsFor180Days(int daysAgo, @Nullable String score) {
        assertDecimal(
                computed(facts(null, null, null, nps(9, daysAgo)))
                        .get("SATISFACTION")
                        .score(),
                score);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-01, 2026-11-15, 10",
        "2026-11-01, 2026-11-16, 8",
        "2026-10-01, 2026-12-01, 1",
        "2026-05-01, 2026-06-08, 5",
        "2026-05-01, 2026-06-07,",
        "2026-05-01, ,",
        ", 2026-06-07,"
    })
    void aConversionCountsFor180DaysAfterIt(
            @Nullable LocalDate start, @Nullable LocalDate converted, @Nullable String score) {
        SubscriptionFacts facts = new SubscriptionFacts(start, converted, null, null, null, null, false, false);

        assertDecimal(computed(facts).get("TRIAL_CONVERSION").score(), score);
    }

    private static SubscriptionFacts facts(
            @Nullable Usage usage,
            @Nullable String arrNow,
            @Nullable String arrThen,
            @Nullable Satisfaction satisfaction) {
        return new SubscriptionFacts(null, null, usage, number(arrNow), number(arrThen), satisfaction, false, false);
    }

    private static Satisfaction nps(int value, int daysAgo) {
        return new Satisfaction("scaleNps", BigDecimal.valueOf(value), UUID.randomUUID(), TODAY.minusDays(daysAgo));
    }

    private static Map<String, Rating> computed(SubscriptionFacts facts) {
        Map<String, Rating> ratings = new HashMap<>();
        HealthScoring.score(
                        ShippedModel.SAAS,
                        ComputedMeasures.of(ShippedModel.SAAS, new HealthInputs(Map.of(), Map.of()), facts, TODAY),
                        Map.of())
                .inputs()
                .forEach(input -> ratings.put(input.rating().key(), input.rating()));
        return ratings;
    }

    private static Deployment deployment(String workers, Map<String, String> licences, Map<String, String> skus) {
        return new Deployment(new BigDecimal(workers), numbers(licences), numbers(skus), List.of("50005"));
    }

    private static Rating rating(Deployment deployment, String key) {
        HealthInputs inputs = new HealthInputs(Map.of(), Map.of(), deployment, null);
        Map<String, MeasureValue> measures =
                ComputedMeasures.of(ShippedModel.MODEL, inputs, SubscriptionFacts.NONE, TODAY);
        return HealthScoring.score(ShippedModel.MODEL, measures, Map.of()).inputs().stream()
                .map(ScoredInput::rating)
                .filter(rating -> rating.key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    private static void assertRated(Deployment deployment, String key, String value, String score) {
        assertThat(rating(deployment, key).value()).isEqualTo(value);
        assertThat(rating(deployment, key).score()).isEqualByComparingTo(score);
    }

    private static List<String> scores(HealthScore score) {
        List<String> scores = new ArrayList<>();
        score.inputs()
                .forEach(input -> scores.add(
                        input.rating().score() == null
                                ? "missing"
                                : input.rating().score().toPlainString()));
        return scores;
    }

    private static Map<String, BigDecimal> numbers(Map<String, String> texts) {
        Map<String, BigDecimal> numbers = new HashMap<>();
        texts.forEach((key, text) -> numbers.put(key, new BigDecimal(text)));
        return numbers;
    }

    private static @Nullable BigDecimal number(@Nullable String text) {
        return text == null ? null : new BigDecimal(text);
    }

    private static void assertDecimal(@Nullable BigDecimal found, @Nullable String expected) {
        if (expected == null) {
            assertThat(found).isNull();
        } else {
            assertThat(found).isEqualByComparingTo(expected);
        }
    }
}
