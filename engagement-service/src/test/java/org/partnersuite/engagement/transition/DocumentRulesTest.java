package org.partnersuite.engagement.transition;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.partnersuite.engagement.Refused;
import org.partnersuite.engagement.reference.KnownCodes;
import org.partnersuite.platform.rest.Money;

/** What a document may state, finished or not. */
@Tag("EN-12")
class DocumentRulesTest {
    private static BoughtLine line(String offering, String family, String amount, String currency) {
        return new BoughtLine(offering, family, 1, new Money(new BigDecimal(amount), currency));
    }

    private static List<String> faults(BoughtLine... lines) {
        return Refused.named(DocumentRules.faultsOf(List.of(lines), KnownCodes.known()));
    }

    @Test
    void whatWasBoughtIsOfTheCatalogue() {
        assertThat(faults(line("abacus", "BOXES", "1", "USD")))
                .containsExactly("/bought/0/offering unknown_code", "/bought/0/family unknown_code");
        assertThat(faults(line("watsonx.ai", "SAAS", "0", "USD"))).isEmpty();
    }

    @Test
    void anAmountIsNotNegative() {
        assertThat(faults(line("watsonx.ai", "SAAS", "-1", "USD")))
                .containsExactly("/bought/0/amount/amount out_of_range");
    }

    @Test
    void allLinesAreInTheCurrencyOfTheFirst() {
        BoughtLine dollars = line("watsonx.ai", "SAAS", "1", "USD");
        BoughtLine euros = line("watsonx.data", "SAAS", "1", "EUR");
        assertThat(faults(dollars, dollars)).isEmpty();
        assertThat(faults(euros, dollars, euros)).containsExactly("/bought/1/amount/currency other_currency");
    }

    @Test
    void everyFaultIsFoundAtOnce() {
        assertThat(faults(line("abacus", "SAAS", "-1", "USD"), line("watsonx.ai", "SAAS", "1", "EUR")))
                .containsExactlyInAnyOrder(
                        "/bought/0/offering unknown_code",
                        "/bought/0/amount/amount out_of_range",
                        "/bought/1/amount/currency other_currency");
    }

    @Test
    void aStakeholderIsNamedOnceInARole() {
        Stakeholder ana = new Stakeholder("Ana", "Operations", null);
        assertThat(DocumentRules.repeated(List.of(ana, new Stakeholder("Ana", "Finance", null))))
                .isEmpty();
        assertThat(Refused.named(DocumentRules.repeated(List.of(ana, new Stakeholder("Ana", "Operations", "by mail")))))
                .containsExactly("/stakeholders/1 repeated");
    }

    @Test
    void whatWasBoughtAddsUp() {
        BoughtLine line = line("watsonx.ai", "SAAS", "1000.50", "USD");
        BoughtLine other = line("watsonx.data", "SAAS", "500", "USD");
        assertThat(new Bought(List.of(line, other), 1L).amount()).contains(new Money(new BigDecimal("1500.50"), "USD"));
        assertThat(Bought.NOTHING.amount()).isEmpty();
    }
}
