package org.partnersuite.engagement.strategy.messaging;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.partnersuite.engagement.strategy.StrategyRow;
import org.partnersuite.platform.outbox.AggregateStates;
import org.partnersuite.platform.outbox.CurrentStates;

/** Strategies that can be told again. */
final class StrategyStates {
    private static final String ROWS =
            "select " + StrategyRow.COLUMNS + " from " + StrategyRow.TABLES + " where s.id = any(:ids) order by s.id";

    private StrategyStates() {}

    @Produces
    @Singleton
    static AggregateStates states() {
        return CurrentStates.of(
                "technical-strategy",
                "technical_strategy",
                ROWS,
                (row, context) -> StrategyMessages.state(StrategyRow.read(row)));
    }
}
