package org.partnersuite.partnerprogram.registration;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.partnersuite.partnerprogram.deal.DealStatus;
import org.partnersuite.platform.unitofwork.Stamp;

@Tag("PP-7")
class RegistrationTest {
    private static final Instant SUBMITTED = Instant.parse("2022-03-11T10:00:00Z");
    private static final LocalDate APPROVED = LocalDate.of(2022, 3, 15);
    private static final RegistrationTerms TERMS = new RegistrationTerms(1, 90, 1, 2);

    private final Registration registration = Registration.submitted(
            new Stamp(UUID.randomUUID(), 1, SUBMITTED, SUBMITTED),
            UUID.randomUUID(),
            null,
            new RegisteredLead("Globex", "US", "watsonx.ai", null, null, null),
            new ContactProof("Jo", LocalDate.of(2022, 3, 1), "A workshop", null, "Met"),
            "paula",
            1,
            APPROVED);

    @Test
    void protectionLastsNinetyDaysFromTheApprovalAndNinetyMoreOnceExtended() {
        registration.approve(null, TERMS, "ann", SUBMITTED, APPROVED);
        Protection protection = protection();
        assertThat(protection.protectedUntil()).isEqualTo("2022-06-13");

        registration.extend(protection.extended(TERMS));
        assertThat(protection().protectedUntil()).isEqualTo("2022-09-11");
        assertThat(protection().extensions()).isEqualTo(1);
    }

    @Test
    void itBecomesWhatWasOpenedAfterItAndWithinItsProtection() {
        assertThat(registration.mayBecome(opened("2022-03-12T00:00:00Z", null))).isFalse();
        registration.approve(null, TERMS, "ann", SUBMITTED, APPROVED);
        assertThat(registration.mayBecome(opened("2022-03-11T09:59:59Z", null))).isFalse();
        assertThat(registration.mayBecome(opened("2022-03-11T10:00:00Z", null))).isTrue();
        assertThat(registration.mayBecome(opened("2022-06-13T23:59:59Z", null))).isTrue();
        assertThat(registration.mayBecome(opened("2022-06-14T00:00:00Z", null))).isFalse();
    }

    @Test
    void thePartnerIsProposedWhileItsOpportunityIsWon() {
        registration.approve(null, TERMS, "ann", SUBMITTED, APPROVED);
        registration.convert(opened("2022-04-01T00:00:00Z", null), SUBMITTED);
        assertThat(conversion().partnerOfRecordProposedOn()).isNull();
        registration.follow(opened("2022-04-01T00:00:00Z", LocalDate.of(2022, 5, 2)));
        assertThat(conversion().partnerOfRecordProposedOn()).isEqualTo("2022-05-02");
        registration.follow(opened("2022-04-01T00:00:00Z", null));
        assertThat(conversion().partnerOfRecordProposedOn()).isNull();
        assertThat(registration.status()).isEqualTo(RegistrationStatus.CONVERTED);
    }

    private Protection protection() {
        Protection protection = registration.protection();
        assertThat(protection).isNotNull();
        return protection;
    }

    private Conversion conversion() {
        Conversion conversion = registration.conversion();
        assertThat(conversion).isNotNull();
        return conversion;
    }

    private static ClientOpportunity opened(String at, @Nullable LocalDate wonOn) {
        return new ClientOpportunity(
                UUID.randomUUID(),
                1,
                UUID.randomUUID(),
                List.of("watsonxai"),
                UUID.randomUUID(),
                wonOn == null ? DealStatus.OPEN : DealStatus.WON,
                Instant.parse(at),
                wonOn);
    }
}
