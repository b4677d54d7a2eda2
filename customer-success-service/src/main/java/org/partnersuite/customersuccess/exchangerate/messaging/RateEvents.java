package org.partnersuite.customersuccess.exchangerate.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.partnersuite.customersuccess.exchangerate.ExchangeRate;
import org.partnersuite.customersuccess.exchangerate.RateStore;
import org.partnersuite.platform.inbox.EventHandler;
import org.partnersuite.platform.inbox.NewestStates;
import org.partnersuite.platform.inbox.ReceivedEvent;
import org.partnersuite.platform.inbox.StateBody;
import org.partnersuite.platform.unitofwork.Change;

/** The partner program tells its exchange rates, so that revenue converts alike everywhere. A rate is never deleted. */
@ApplicationScoped
class RateEvents implements EventHandler {
    static final String TOPIC = "partner-program.exchange-rate.v1";

    /** Fields of a rate's state that this service consumes. */
    record RateState(UUID id, long version, String from, String to, LocalDate validOn, BigDecimal rate)
            implements StateBody {
        @Override
        public @Nullable UUID aggregate() {
            return id;
        }

        ExchangeRate exchangeRate() {
            return new ExchangeRate(id, version, from, to, validOn, rate);
        }
    }

    @Override
    public Set<String> topics() {
        return Set.of(TOPIC);
    }

    @Override
    public void apply(Change change, List<ReceivedEvent> events) {
        List<ExchangeRate> rates = NewestStates.of(events).stream()
                .filter(event -> !event.isTombstone())
                .map(event -> event.state(RateState.class).exchangeRate())
                .toList();
        if (!rates.isEmpty()) {
            RateStore.put(change.db(), rates);
        }
    }
}
