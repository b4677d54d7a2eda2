package org.partnersuite.platform.inbox;

import java.util.List;
import java.util.Set;
import org.partnersuite.platform.unitofwork.Change;

/** A projection of states with a roll-up by deltas, written set-based as the services do. */
record BalanceHandler(String topic) implements EventHandler {
    record Balance(long amount) {}

    @Override
    public Set<String> topics() {
        return Set.of(topic);
    }

    @Override
    public void apply(Change change, List<ReceivedEvent> events) {
        List<ReceivedEvent> newest = NewestStates.of(events);
        change.db()
                .createUpdate("""
                        with state as (
                            select * from unnest(:ids, :versions, :amounts, :deleted) as s (id, version, amount, deleted)
                        ), before as (
                            select b.id, b.amount from balance b join state s using (id) where b.version < s.version
                        ), kept as (
                            insert into balance as b select id, version, amount, deleted from state
                            on conflict (id) do update
                            set version = excluded.version, amount = excluded.amount, deleted = excluded.deleted
                            where excluded.version > b.version
                            returning b.id, b.amount
                        )
                        insert into balance_total as t
                        select :topic, :partition, coalesce(sum(k.amount), 0) - coalesce(sum(b.amount), 0)
                        from kept k left join before b using (id)
                        on conflict (topic, partition) do update set amount = t.amount + excluded.amount
                        """)
                .bind("ids", newest.stream().map(ReceivedEvent::key).toArray(String[]::new))
                .bind("versions", newest.stream().map(ReceivedEvent::version).toArray(Long[]::new))
                .bind("amounts", newest.stream().map(BalanceHandler::amount).toArray(Long[]::new))
                .bind("deleted", newest.stream().map(ReceivedEvent::isTombstone).toArray(Boolean[]::new))
                .bind("topic", topic)
                .bind("partition", newest.getFirst().partition())
                .execute();
    }

    private static long amount(ReceivedEvent event) {
        return event.isTombstone() ? 0 : event.read(Balance.class).amount();
    }
}
