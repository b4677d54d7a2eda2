package org.partnersuite.partnerprogram.deal;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("PP-3")
class DealTermsTest {

    @Test
    void tcvIsThePartnersPortionAndOurs() {
        assertThat(terms("100.25", "50.50").tcv()).isEqualByComparingTo("150.75");
    }

    @Test
    void aDealWithoutValueAddDoesNotQualify() {
        assertThat(terms("100", null).qualifies()).isFalse();
        assertThat(terms("100", "0").qualifies()).isFalse();
        assertThat(terms("100", "-5").qualifies()).isFalse();
        assertThat(terms("100", "0.0001").qualifies()).isTrue();
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
        return new DealTerms(
                UUID.fromString("01980000-0000-7000-8000-000000000001"),
                "Data platform",
                "Northwind",
                DealStatus.OPEN,
                LocalDate.of(2022, 3, 31),
                "USD",
                new BigDecimal(partnerPortion),
                valueAdd == null ? null : new BigDecimal(valueAdd));
    }
}
