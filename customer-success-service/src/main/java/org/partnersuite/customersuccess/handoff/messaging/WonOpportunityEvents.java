package org.partnersuite.customersuccess.handoff.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.partnersuite.customersuccess.handoff.Handoffs;
import org.partnersuite.customersuccess.handoff.WonDeal;
import org.partnersuite.platform.inbox.EventHandler;
import org.partnersuite.platform.inbox.NewestStates;
import org.partnersuite.platform.inbox.ReceivedEvent;
import org.partnersuite.platform.inbox.StateBody;
import org.partnersuite.platform.unitofwork.Change;

/** A won opportunity opens a handoff, or tells from when those that it has are due. */
@ApplicationScoped
class WonOpportunityEvents implements EventHandler {
    static final String TOPIC = "engagement.opportunity.v1";

    private final Handoffs handoffs;

    WonOpportunityEvents(Handoffs handoffs) {
        this.handoffs = handoffs;
    }

    /** Fields of the opportunity's state that this feature consumes. */
    record WonOpportunityState(
            UUID id,
            long version,
            AccountState account,
            String stage,
            @Nullable LocalDate closedOn,
            @Nullable UUID partnerId,
            String currency,
            List<LineState> lines)
            implements StateBody {

        /** Its account. */
        record AccountState(UUID id, long version, String name) {}

        /** One of its lines. */
        record LineState(
                String offering, String family, @Nullable Integer quantity, BigDecimal amount) {}

        @Override
        public @Nullable UUID aggregate() {
            return id;
        }

        WonDeal deal() {
            boolean won = stage.equals("WON");
            return new WonDeal(
                    id,
                    version,
                    account.id(),
                    account.version(),
                    account.name(),
                    won ? closedOn : null,
                    won ? partnerId : null,
                    won ? bought() : null);
        }

        private String bought() {
            return lines.stream()
                    .map(line -> (line.quantity() == null ? "" : line.quantity() + " x ") + line.offering() + " ("
                            + line.family() + "), " + line.amount().toPlainString() + " " + currency)
                    .collect(Collectors.joining("; "));
        }
    }

    @Override
    public Set<String> topics() {
        return Set.of(TOPIC);
    }

    @Override
    public void apply(Change change, List<ReceivedEvent> events) {
        List<WonDeal> deals = NewestStates.of(events).stream()
                .filter(event -> !event.isTombstone())
                .map(event -> event.state(WonOpportunityState.class).deal())
                .toList();
        handoffs.close(change, deals);
    }
}
