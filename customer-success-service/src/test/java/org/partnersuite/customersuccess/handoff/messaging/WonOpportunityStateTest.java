package org.partnersuite.customersuccess.handoff.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.partnersuite.customersuccess.handoff.WonDeal;
import org.partnersuite.customersuccess.handoff.messaging.WonOpportunityEvents.WonOpportunityState;
import org.partnersuite.customersuccess.handoff.messaging.WonOpportunityEvents.WonOpportunityState.AccountState;
import org.partnersuite.customersuccess.handoff.messaging.WonOpportunityEvents.WonOpportunityState.LineState;

/** What a handoff takes from an opportunity does not depend on whether the opportunity or the document is heard first. */
@Tag("CS-3")
class WonOpportunityStateTest {
    private static final UUID PARTNER = UUID.randomUUID();
    private static final LocalDate CLOSED = LocalDate.of(2026, 11, 2);

    @Test
    void aWonDealSaysWhenItClosedWhoGetsItAndWhatWasBought() {
        WonDeal deal = deal("WON", CLOSED);

        assertThat(deal.closedOn()).isEqualTo(CLOSED);
        assertThat(deal.partnerId()).isEqualTo(PARTNER);
        assertThat(deal.bought()).isEqualTo("2 x watsonx.ai (SAAS), 1200.00 USD");
    }

    @Test
    void anotherSaysNothing() {
        WonDeal deal = deal("PROPOSE", null);

        assertThat(deal.closedOn()).isNull();
        assertThat(deal.partnerId()).isNull();
        assertThat(deal.bought()).isNull();
    }

    private static WonDeal deal(String stage, @Nullable LocalDate closedOn) {
        return new WonOpportunityState(
                        UUID.randomUUID(),
                        3,
                        new AccountState(UUID.randomUUID(), 1, "Cancity"),
                        stage,
                        closedOn,
                        PARTNER,
                        "USD",
                        List.of(new LineState("watsonx.ai", "SAAS", 2, new BigDecimal("1200.00"))))
                .deal();
    }
}
