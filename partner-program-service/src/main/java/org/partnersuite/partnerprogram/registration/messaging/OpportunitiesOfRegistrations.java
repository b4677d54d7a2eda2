package org.partnersuite.partnerprogram.registration.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.partnersuite.partnerprogram.deal.DealStatus;
import org.partnersuite.partnerprogram.registration.ClientFacts.Account;
import org.partnersuite.partnerprogram.registration.ClientOpportunity;
import org.partnersuite.partnerprogram.registration.ComparedName;
import org.partnersuite.partnerprogram.registration.Conversions;
import org.partnersuite.platform.inbox.EventHandler;
import org.partnersuite.platform.inbox.NewestStates;
import org.partnersuite.platform.inbox.ReceivedEvent;
import org.partnersuite.platform.inbox.StateBody;
import org.partnersuite.platform.unitofwork.Change;

/** Registrations become opportunities of their partner; an open opportunity stands in the way of others. */
@ApplicationScoped
class OpportunitiesOfRegistrations implements EventHandler {
    private static final String TOPIC = "engagement.opportunity.v1";

    private final Conversions conversions;

    OpportunitiesOfRegistrations(Conversions conversions) {
        this.conversions = conversions;
    }

    /** Fields of the opportunity's state that this feature consumes. */
    record OpportunityState(
            UUID id,
            long version,
            @Nullable AccountOf account,
            String stage,
            @Nullable LocalDate closedOn,
            @Nullable UUID partnerId,
            @Nullable List<Line> lines,
            @Nullable Instant createdAt)
            implements StateBody {

        /** The account as it was at the event. */
        record AccountOf(UUID id, long version, String name) {}

        record Line(@Nullable String offering) {}

        @Override
        public @Nullable UUID aggregate() {
            return id;
        }

        ClientOpportunity opportunity() {
            return new ClientOpportunity(
                    id,
                    version,
                    account == null ? null : account.id(),
                    lines == null
                            ? List.of()
                            : lines.stream()
                                    .map(Line::offering)
                                    .filter(Objects::nonNull)
                                    .map(ComparedName::ofOffering)
                                    .distinct()
                                    .toList(),
                    partnerId,
                    switch (stage) {
                        case "WON" -> DealStatus.WON;
                        case "LOST" -> DealStatus.LOST;
                        default -> DealStatus.OPEN;
                    },
                    createdAt,
                    closedOn);
        }
    }

    @Override
    public Set<String> topics() {
        return Set.of(TOPIC);
    }

    @Override
    public void apply(Change change, List<ReceivedEvent> events) {
        List<ReceivedEvent> newest = NewestStates.of(events);
        List<OpportunityState> states = newest.stream()
                .filter(event -> !event.isTombstone())
                .map(event -> event.state(OpportunityState.class))
                .toList();
        List<ClientOpportunity> opportunities = newest.stream()
                .filter(ReceivedEvent::isTombstone)
                .map(event -> new ClientOpportunity(
                        event.aggregateId(), event.version(), null, List.of(), null, null, null, null))
                .collect(Collectors.toCollection(ArrayList::new));
        states.forEach(state -> opportunities.add(state.opportunity()));
        conversions.follow(change, opportunities, newestAccounts(states));
    }

    /** Each account once, at the newest version that its opportunities name. */
    private static List<Account> newestAccounts(List<OpportunityState> states) {
        Map<UUID, Account> newest = new HashMap<>();
        for (OpportunityState state : states) {
            OpportunityState.AccountOf named = state.account();
            if (named != null) {
                newest.merge(
                        named.id(),
                        Account.named(named.id(), named.version(), named.name()),
                        (a, b) -> b.version() > a.version() ? b : a);
            }
        }
        return List.copyOf(newest.values());
    }
}
