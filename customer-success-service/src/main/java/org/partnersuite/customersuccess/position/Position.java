package org.partnersuite.customersuccess.position;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.partnersuite.customersuccess.lifecycle.Stage;
import org.partnersuite.platform.dailywork.Days;
import org.partnersuite.platform.rest.Aggregate;

/**
 * Where a use case of a subscription stands. Moves are its history.
 *
 * @param round counts the rounds from 1; a further one begins at USE
 * @param returnsTo stage from which RENEW was entered ahead of its order; null else
 * @param checkOn next day on which it may be stalled, or no longer; null when neither can be
 * @param stalledOn day on which it was stalled; null while it is not
 * @param moves number of its moves
 */
public record Position(
        UUID id,
        long version,
        UUID subscriptionId,
        UUID customerId,
        String useCase,
        Stage stage,
        int round,
        @Nullable Stage returnsTo,
        Instant enteredAt,
        @Nullable LocalDate checkOn,
        @Nullable LocalDate stalledOn,
        int moves,
        Instant createdAt,
        Instant updatedAt)
        implements Aggregate {

    public boolean isStalled() {
        return stalledOn != null;
    }

    public LocalDate enteredOn() {
        return Days.of(enteredAt);
    }

    /** One that is begun with so many moves. */
    Position with(int firstMoves) {
        return new Position(
                id,
                version,
                subscriptionId,
                customerId,
                useCase,
                stage,
                round,
                returnsTo,
                enteredAt,
                checkOn,
                stalledOn,
                firstMoves,
                createdAt,
                updatedAt);
    }

    Position named(String newUseCase, Instant now) {
        return new Position(
                id,
                version + 1,
                subscriptionId,
                customerId,
                newUseCase,
                stage,
                round,
                returnsTo,
                enteredAt,
                checkOn,
                stalledOn,
                moves,
                createdAt,
                now);
    }

    Position moved(Stage to, boolean nextRound, @Nullable Stage returns, @Nullable LocalDate newCheck, Instant now) {
        return new Position(
                id,
                version + 1,
                subscriptionId,
                customerId,
                useCase,
                to,
                nextRound ? round + 1 : round,
                returns,
                now,
                newCheck,
                null,
                moves + 1,
                createdAt,
                now);
    }

    Position checked(@Nullable LocalDate stalled, @Nullable LocalDate newCheck, Instant now) {
        return new Position(
                id,
                version + 1,
                subscriptionId,
                customerId,
                useCase,
                stage,
                round,
                returnsTo,
                enteredAt,
                newCheck,
                stalled,
                moves,
                createdAt,
                now);
    }
}
