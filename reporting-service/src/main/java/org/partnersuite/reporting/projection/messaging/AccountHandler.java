package org.partnersuite.reporting.projection.messaging;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.partnersuite.platform.inbox.EventHandler;
import org.partnersuite.platform.inbox.NewestStates;
import org.partnersuite.platform.inbox.ReceivedEvent;
import org.partnersuite.platform.unitofwork.Change;
import org.partnersuite.reporting.projection.AccountState;
import org.partnersuite.reporting.projection.PipelineProjection;
import org.partnersuite.reporting.projection.Tombstone;

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

    @Override
    public void apply(Change change, List<ReceivedEvent> events) {
        List<AccountState> states = new ArrayList<>();
        List<Tombstone> deleted = new ArrayList<>();
        for (ReceivedEvent event : NewestStates.of(events)) {
            if (event.isTombstone()) {
                deleted.add(new Tombstone(event.aggregateId(), event.version(), event.partition()));
            } else {
                states.add(event.state(AccountEvent.class).state(event.partition()));
            }
        }
        projection.applyAccounts(change.db(), states, deleted);
    }
}
