package org.partnersuite.partnerprogram.incentive;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.partnersuite.partnerprogram.incentive.RenewalRate.Result;
import org.partnersuite.partnerprogram.subscriptionfact.RenewalFact;
import org.partnersuite.partnerprogram.subscriptionfact.RenewalOfRecord;

/** The renewal rate of a quarter. */
@Tag("PP-11")
class RenewalRateTest {

    @ParameterizedTest
    @CsvSource({"4, 5, NOT_REACHED, 80.0", "5, 6, REACHED, 83.3", "0, 0, NONE_DUE,", "4, 4, TOO_FEW_DUE, 100.0"})
    void byCountItIsStrictlyOver(int renewed, int due, Result result, @org.jspecify.annotations.Nullable String shown) {
        RenewalRate rate = rate(renewals(renewed, due, "100"), RenewalBasis.COUNT);

        assertThat(rate.result()).isEqualTo(result);
        assertThat(rate.byCount()).isEqualTo(shown == null ? null : new BigDecimal(shown));
    }

    @Test
    void bothRatesAreShownWhicheverPays() {
        List<RenewalFact> renewals = renewals(5, 5, "140");
        renewals.add(Cases.due(99, "2022-05-31", "NOT_RENEWED", "2022-05-01", "300"));

        RenewalRate byCount = rate(renewals, RenewalBasis.COUNT);
        RenewalRate byValue = rate(renewals, RenewalBasis.VALUE);

        assertThat(byCount.result()).isEqualTo(Result.REACHED);
        assertThat(byValue.result()).isEqualTo(Result.NOT_REACHED);
        assertThat(byCount.byCount()).isEqualTo(byValue.byCount()).isEqualTo("83.3");
        assertThat(byCount.byValue()).isEqualTo(byValue.byValue()).isEqualTo("70.0");
    }

    @Test
    void coTermedIsInNeitherNumeratorNorDenominator() {
        List<RenewalFact> renewals = renewals(5, 6, "100");
        renewals.add(Cases.due(98, "2022-05-31", "CO_TERMED", "2022-05-01", "100"));

        RenewalRate rate = rate(renewals, RenewalBasis.COUNT);

        assertThat(rate.due()).isEqualTo(6);
        assertThat(rate.result()).isEqualTo(Result.REACHED);
    }

    @ParameterizedTest
    @CsvSource({"2022-06-30, 6", "2022-07-01, 5"})
    void aRenewalWithinTheGraceCountsForTheQuarterInWhichItWasDue(String decidedOn, int renewed) {
        List<RenewalFact> renewals = renewals(5, 5, "100");
        renewals.add(Cases.due(97, "2022-05-31", "RENEWED_SAME", decidedOn, "100"));

        assertThat(rate(renewals, RenewalBasis.COUNT).renewed()).isEqualTo(renewed);
    }

    @Test
    void eachRenewalIsALineOnWhatGoesOn() {
        List<RenewalOfRecord> quarter = renewals(5, 6, "1000").stream()
                .map(each -> new RenewalOfRecord(each, Cases.PARTNER, Cases.id(10), 1, ""))
                .toList();

        List<Earned> earned =
                RenewalRule.of(quarter, Cases.renewal(RenewalBasis.COUNT), any -> Optional.of(BigDecimal.ONE));

        assertThat(earned).hasSize(5).allSatisfy(line -> {
            assertThat(line.amount().amount()).isEqualByComparingTo("10");
            assertThat(line.quarter()).isEqualTo("2022-Q2");
            assertThat(line.payableIn()).isEqualTo("2022-Q3");
            assertThat(line.explanation().criteria().get(1).actual()).isEqualTo("83.3 % by count, 83.3 % by value");
        });
    }

    private static List<RenewalFact> renewals(int renewed, int due, String arr) {
        List<RenewalFact> renewals = new ArrayList<>();
        for (int i = 0; i < due; i++) {
            String outcome = i < renewed ? "RENEWED_SAME" : "NOT_RENEWED";
            renewals.add(Cases.due(200 + i, "2022-05-31", outcome, "2022-05-20", arr));
        }
        return renewals;
    }

    private static RenewalRate rate(List<RenewalFact> renewals, RenewalBasis basis) {
        return RenewalRate.of(renewals, Cases.renewal(basis), any -> Optional.of(BigDecimal.ONE));
    }
}
