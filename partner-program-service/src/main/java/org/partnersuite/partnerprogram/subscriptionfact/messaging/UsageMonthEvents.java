package org.partnersuite.partnerprogram.subscriptionfact.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.partnersuite.partnerprogram.subscriptionfact.FactKind;
import org.partnersuite.partnerprogram.subscriptionfact.UsageFact;
import org.partnersuite.platform.inbox.ReceivedEvent;
import org.partnersuite.platform.inbox.StateBody;

/** Usage by month. */
@ApplicationScoped
class UsageMonthEvents extends FactEvents<UsageFact> {
    static final String TOPIC = "customer-success.usage-month.v1";

    UsageMonthEvents() {
        super(TOPIC, FactKind.USAGE);
    }

    /** Fields of the state that this service consumes. */
    record UsageMonthState(
            UUID id,
            long version,
            UUID subscriptionId,
            LocalDate month,
            @Nullable Integer licensed,
            @Nullable Integer activeUsers,
            @Nullable LocalDate firstActiveOn,
            @Nullable Map<String, BigDecimal> quantities)
            implements StateBody {
        @Override
        public @Nullable UUID aggregate() {
            return id;
        }
    }

    @Override
    UsageFact fact(ReceivedEvent event, String position) {
        UsageMonthState state = event.state(UsageMonthState.class);
        return new UsageFact(
                state.id(),
                state.version(),
                position,
                state.subscriptionId(),
                state.month(),
                state.licensed(),
                state.activeUsers(),
                state.firstActiveOn(),
                state.quantities());
    }
}
