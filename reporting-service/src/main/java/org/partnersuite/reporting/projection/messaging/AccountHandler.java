package org.partnersuite.reporting.projection.messaging;

import java.util.List;
import java.util.Set;
import org.partnersuite.platform.inbox.EventHandler;
import org.partnersuite.platform.inbox.NewestStates;
import org.partnersuite.platform.inbox.ReceivedEvent;
import org.partnersuite.platform.unitofwork.Change;
import org.partnersuite.reporting.projection.PipelineProjection;

/** Keeps the name and the territory that opportunities take from their accounts up to date. */
final class AccountHandler implements EventHandler {
    static final String TOPIC = "engagement.account.v1";

    private final PipelineProjection projection;

    AccountHandler(PipelineProjection projection) {
        this.projection = projection;
    }

    @Override
    public Set<String> topics() {
        return Set.of(TOPIC);
    }

    /** The opportunities of a deleted account keep their values. */
    @Override
    public void apply(Change change, List<ReceivedEvent> events) {
        projection.applyAccounts(
                change.db(),
                NewestStates.of(events).stream()
                        .filter(event -> !event.isTombstone())
                        .map(event -> event.state(AccountEvent.class).state(event.partition()))
                        .toList());
    }
}
