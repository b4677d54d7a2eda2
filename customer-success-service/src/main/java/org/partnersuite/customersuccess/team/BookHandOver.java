package org.partnersuite.customersuccess.team;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jdbi.v3.core.mapper.reflect.ColumnName;
import org.jspecify.annotations.Nullable;
import org.partnersuite.platform.rest.Aggregate;
import org.partnersuite.platform.unitofwork.JsonColumn;

/**
 * All or part of a person's book went to others from a day on. It is never edited.
 *
 * @param from whose book it was
 * @param moves each place and who has it then
 * @param followedOn when what stores its owner followed; null until the day comes
 */
public record BookHandOver(
        UUID id,
        long version,
        @ColumnName("person") String from,
        TeamRole role,
        LocalDate effectiveOn,
        String reason,
        String handedOverBy,
        @JsonColumn List<Move> moves,
        @Nullable Instant followedOn,
        Instant createdAt,
        Instant updatedAt)
        implements Aggregate {

    public BookHandOver {
        moves = List.copyOf(moves);
    }

    /** A place of the book. */
    @Schema(name = "BookHandOverMove", description = "A place of the book and who has it then.")
    public record Move(
            UUID customerId,

            @Schema(description = "Absent when the customer went as a whole.") @Nullable
            UUID subscriptionId,

            @Schema(maxLength = 200) String to,
            @Nullable UUID toPartnerId) {}

    BookHandOver followed(Instant now) {
        return new BookHandOver(
                id, version + 1, from, role, effectiveOn, reason, handedOverBy, moves, now, createdAt, now);
    }

    /** By who gets it. */
    List<HandOver> byReceiver() {
        Map<Owner, Set<UUID>> customers = new LinkedHashMap<>();
        Map<Owner, Set<UUID>> subscriptions = new LinkedHashMap<>();
        for (Move move : moves) {
            Owner to = new Owner(move.to(), move.toPartnerId());
            customers.computeIfAbsent(to, none -> new HashSet<>());
            subscriptions.computeIfAbsent(to, none -> new HashSet<>());
            if (move.subscriptionId() == null) {
                customers.getOrDefault(to, Set.of()).add(move.customerId());
            } else {
                subscriptions.getOrDefault(to, Set.of()).add(move.subscriptionId());
            }
        }
        List<HandOver> handOvers = new ArrayList<>();
        customers.forEach((to, whole) -> handOvers.add(
                new HandOver(from, to, role, whole, subscriptions.getOrDefault(to, Set.of()), effectiveOn)));
        return handOvers;
    }
}
