package org.partnersuite.partnerprogram.partner.messaging;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.partnersuite.partnerprogram.partner.PartnerRow;
import org.partnersuite.platform.outbox.AggregateStates;
import org.partnersuite.platform.outbox.CurrentStates;

/** Partners that can be told again. */
final class PartnerStates {
    private static final String ROWS =
            "select " + PartnerRow.COLUMNS + " from partner where id = any(:ids) order by id";

    private PartnerStates() {}

    @Produces
    @Singleton
    static AggregateStates states() {
        return CurrentStates.of(
                "partner", "partner", ROWS, (row, context) -> PartnerStateEvents.state(PartnerRow.read(row, context)));
    }
}
