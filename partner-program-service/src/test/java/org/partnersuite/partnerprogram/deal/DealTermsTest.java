package org.partnersuite.partnerprogram.deal;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("PP-3")
class DealTermsTest {

    @Test
    void tcvIsThePartnersPortionAndOurs() {
        assertThat(terms("100.25", "50.50").tcv()).isEqualByComparingTo("150.75");
    }

    @ParameterizedTest
    @CsvSource({
        "OPEN, 3.0,    0,      NO_VALUE_ADD",
        "OPEN, 3.0,    ,       NO_VALUE_ADD",
        "OPEN, 3.0,    -5,     NO_VALUE_ADD",
        "OPEN, 0,      1.0,    NO_PARTNER_PORTION",
        "OPEN, -30,    50,     NO_PARTNER_PORTION",
        "WON,  0,      0,      NO_VALUE_ADD|NO_PARTNER_PORTION",
        "LOST, 0,      ,       LOSS_WITHOUT_TCV",
        "LOST, 0,      0,      LOSS_WITHOUT_TCV",
        "LOST, 2.0,    0,      NO_VALUE_ADD",
        "LOST, 2.0,    0.5,    ''",
        "OPEN, 0.0001, 0.0001, ''",
    })
    void aDealQualifiesByBothPortionsAndSaysWhyItDoesNot(
            DealStatus status, String partnerPortion, @Nullable String valueAdd, String reasons) {
        DealTerms terms = terms(status, partnerPortion, valueAdd);
        assertThat(terms.notCounted().stream().map(Enum::name).collect(Collectors.joining("|")))
                .isEqualTo(reasons);
        assertThat(terms.qualifies()).isEqualTo(reasons.isEmpty());
    }

    @Test
    @Tag("EN-16")
    void aDeploymentHasItsPortionsAndCountsNowhere() {
        for (DealStatus status : DealStatus.values()) {
            for (String portion : new String[] {"0", "3.0"}) {
                DealTerms sold = terms(status, portion, portion);
                DealTerms deployed = new DealTerms(
                        sold.partnerId(),
                        sold.name(),
                        sold.client(),
                        status,
                        sold.closeDate(),
                        sold.currency(),
                        sold.partnerPortion(),
                        sold.valueAddPortion(),
                        true);
                assertThat(deployed.notCounted()).containsExactly(NotCounted.DEPLOYMENT);
                assertThat(deployed.qualifies()).isFalse();
                assertThat(deployed.tcv()).isEqualByComparingTo(sold.tcv());
            }
        }
    }

    @Test
    void aPartnersCreditLowersTcv() {
        assertThat(terms("-30", "50").tcv()).isEqualByComparingTo("20");
    }

    @Test
    void equalAmountsMakeEqualTerms() {
        assertThat(terms("100.00", "0.000")).isEqualTo(terms("100", "0"));
    }

    @Test
    void aDealWithoutPartnerIsSummedNowhere() {
        assertThat(terms("1", "1").withoutPartner().cell()).isNull();
    }

    private static DealTerms terms(String partnerPortion, @Nullable String valueAdd) {
        return terms(DealStatus.OPEN, partnerPortion, valueAdd);
    }

    private static DealTerms terms(DealStatus status, String partnerPortion, @Nullable String valueAdd) {
        return new DealTerms(
                UUID.fromString("01980000-0000-7000-8000-000000000001"),
                "Data platform",
                "Northwind",
                status,
                LocalDate.of(2022, 3, 31),
                "USD",
                new BigDecimal(partnerPortion),
                valueAdd == null ? null : new BigDecimal(valueAdd),
                false);
    }
}
