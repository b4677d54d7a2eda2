package org.partnersuite.customersuccess.subscription;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.partnersuite.customersuccess.renewal.ContractEnd;
import org.partnersuite.customersuccess.renewal.Renewal.WithdrawnReason;
import org.partnersuite.customersuccess.subscription.Cancellation.Reason;
import org.partnersuite.platform.rest.ExternalId;

@Tag("CS-2")
class SubscriptionTest {
    private static final Instant SOLD = Instant.parse("2026-11-22T09:30:00Z");
    private static final Instant LATER = SOLD.plusSeconds(3600);

    private final Subscription sold = new Subscription(
            UUID.randomUUID(),
            1,
            Drafts.CUSTOMER,
            null,
            new DealLine(UUID.randomUUID(), UUID.randomUUID()),
            Drafts.with("").terms(),
            false,
            null,
            null,
            SOLD,
            SOLD);

    @Test
    @Tag("CS-10")
    void aTrialHasNothingToRenewUntilItIsConverted() {
        SubscriptionTerms trial = Drafts.with(",\"trial\":true").terms();
        SubscriptionTerms converted =
                Drafts.with(",\"trial\":false,\"convertedOn\":\"2026-11-22\"").terms();

        Subscription begun = sold.edited(null, trial, LATER);
        assertThat(begun.contractEnd().nothingToRenew()).isEqualTo(WithdrawnReason.TRIAL);
        assertThat(begun.edited(null, converted, LATER).contractEnd())
                .isEqualTo(new ContractEnd(
                        sold.id(),
                        Drafts.CUSTOMER,
                        converted.contract().contractStart(),
                        Objects.requireNonNull(converted.contract().contractEnd()),
                        converted.arr(),
                        false,
                        null));
    }

    @Test
    @Tag("CS-10")
    void whatIsCancelledHasNothingToRenewBeItATrialOrNot() {
        Subscription trial = sold.edited(null, Drafts.with(",\"trial\":true").terms(), LATER);

        for (Subscription subscription : new Subscription[] {sold, trial}) {
            assertThat(subscription
                            .cancelled(Reason.DEAL_LOST, LATER)
                            .contractEnd()
                            .nothingToRenew())
                    .isEqualTo(WithdrawnReason.SUBSCRIPTION_CANCELLED);
        }
    }

    @Test
    void termsThatSomebodyHasChangedStayEdited() {
        Subscription edited =
                sold.edited(null, Drafts.with(",\"licensedUsers\":7").terms(), LATER);

        assertThat(edited.edited()).isTrue();
        assertThat(edited.version()).isEqualTo(2);
        assertThat(edited.updatedAt()).isEqualTo(LATER);
        assertThat(edited.createdAt()).isEqualTo(SOLD);
        assertThat(edited.edited(null, edited.terms(), LATER).edited()).isTrue();
    }

    @Test
    void anotherKeyAloneLeavesTheTermsToTheDeal() {
        Subscription keyed = sold.edited(new ExternalId("billing", "S-1"), sold.terms(), LATER);

        assertThat(keyed.externalId()).isEqualTo(new ExternalId("billing", "S-1"));
        assertThat(keyed.edited()).isFalse();
    }

    @Test
    void cancellingSaysWhyAndWhenAndACorrectionPutsItInForceAgain() {
        Subscription cancelled = sold.cancelled(Reason.LINE_REMOVED, LATER);
        assertThat(cancelled.status()).isEqualTo(SubscriptionStatus.CANCELLED);
        assertThat(cancelled.cancellation()).isEqualTo(new Cancellation(Reason.LINE_REMOVED, LATER));
        assertThat(cancelled.terms()).isEqualTo(sold.terms());

        UUID other = UUID.randomUUID();
        Subscription corrected = cancelled.corrected(other, sold.terms(), LATER);
        assertThat(corrected.status()).isEqualTo(SubscriptionStatus.ACTIVE);
        assertThat(corrected.customerId()).isEqualTo(other);
        assertThat(corrected.deal()).isEqualTo(sold.deal());
        assertThat(corrected.version()).isEqualTo(3);
    }
}
