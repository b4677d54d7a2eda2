package org.partnersuite.customersuccess.subscription.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.partnersuite.customersuccess.Bodies;
import org.partnersuite.customersuccess.subscription.SubscriptionDraft;
import org.partnersuite.customersuccess.subscription.SubscriptionTerms;
import org.partnersuite.customersuccess.subscription.SupportLevel;
import org.partnersuite.platform.rest.ExternalId;
import org.partnersuite.platform.rest.Money;

@Tag("CS-2")
@Tag("XC-1")
class SubscriptionRequestTest {
    private static final UUID CUSTOMER = UUID.randomUUID();
    private static final String REST = """
            "contractStart":"2098-01-01","contractEnd":"2099-12-31","arr":{"amount":"48000.1234","currency":"EUR"},\
            "tcv":{"amount":"96000.25","currency":"EUR"}""";

    @Test
    void everythingThatWasSaidIsInTheDraft() {
        UUID partner = UUID.randomUUID();
        SubscriptionDraft draft = read("""
                {"customerId":"%s","externalId":{"source":"billing","id":"S-1"},"product":"watsonx.data",
                 "licenceType":"Premium","licensedUsers":250,%s,"partnerOfRecord":"%s","trial":false,
                 "convertedOn":"2098-02-01","supportLevel":"PREMIUM"}
                """.formatted(CUSTOMER, REST, partner));

        assertThat(draft.customerId()).isEqualTo(CUSTOMER);
        assertThat(draft.externalId()).isEqualTo(new ExternalId("billing", "S-1"));
        SubscriptionTerms terms = draft.terms();
        assertThat(terms.product()).isEqualTo("watsonx.data");
        assertThat(terms.licenceType()).isEqualTo("Premium");
        assertThat(terms.licensedUsers()).isEqualTo(250);
        assertThat(terms.contract().contractStart()).isEqualTo(LocalDate.of(2098, 1, 1));
        assertThat(terms.contract().contractEnd()).isEqualTo(LocalDate.of(2099, 12, 31));
        assertThat(terms.arr()).isEqualTo(new Money(new BigDecimal("48000.1234"), "EUR"));
        assertThat(terms.tcv()).isEqualTo(new Money(new BigDecimal("96000.25"), "EUR"));
        assertThat(terms.partnerOfRecord()).isEqualTo(partner);
        assertThat(terms.trial()).isFalse();
        assertThat(terms.convertedOn()).isEqualTo(LocalDate.of(2098, 2, 1));
        assertThat(terms.supportLevel()).isEqualTo(SupportLevel.PREMIUM);
    }

    @Test
    void whatIsLeftOutIsNoTrialAndHasBasicSupport() {
        SubscriptionTerms terms = read("{\"customerId\":\"%s\",\"product\":\"watsonx.ai\",%s}"
                        .formatted(CUSTOMER, REST))
                .terms();

        assertThat(terms.trial()).isFalse();
        assertThat(terms.supportLevel()).isEqualTo(SupportLevel.BASIC);
        assertThat(terms.licensedUsers()).isNull();
        assertThat(terms.partnerOfRecord()).isNull();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'\"status\":\"CANCELLED\"' | /status unknown_field",
                "'\"licensedUsers\":-1' | /licensedUsers out_of_range",
                "'\"licensedUsers\":1000000001' | /licensedUsers out_of_range",
                "'\"licensedUsers\":\"many\"' | /licensedUsers wrong_type",
                "'\"supportLevel\":\"FREE\"' | /supportLevel unknown_code",
                "'\"convertedOn\":\"2026-02-30\"' | /convertedOn invalid_format"
            })
    void whatNoSubscriptionCanBeIsRefusedByName(String member, String fault) {
        assertThat(Bodies.faults(
                        SubscriptionRequest.class,
                        "{\"customerId\":\"%s\",\"product\":\"watsonx.ai\",%s,%s}".formatted(CUSTOMER, REST, member)))
                .containsExactly(fault);
    }

    private static SubscriptionDraft read(String json) {
        return Bodies.read(SubscriptionRequest.class, json).draft();
    }
}
