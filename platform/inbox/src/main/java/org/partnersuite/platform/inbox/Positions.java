package org.partnersuite.platform.inbox;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** Next positions of a projection, per partition. */
final class Positions {
    private final String projection;

    Positions(String projection) {
        this.projection = projection;
    }

    Optional<Long> find(Handle db, String topic, int partition) {
        return db.createQuery("""
                        select next from inbox_position
                        where projection = :projection and topic = :topic and partition = :partition
                        """)
                .bind("projection", projection)
                .bind("topic", topic)
                .bind("partition", partition)
                .mapTo(Long.class)
                .findOne();
    }

    /** Stores the first position, unless another consumer has done so. */
    void begin(Handle db, String topic, int partition, long next) {
        db.createUpdate("""
                        insert into inbox_position (projection, topic, partition, next)
                        values (:projection, :topic, :partition, :next)
                        on conflict do nothing
                        """)
                .bind("projection", projection)
                .bind("topic", topic)
                .bind("partition", partition)
                .bind("next", next)
                .execute();
    }

    /**
     * Moves the position unless another consumer has: the row stays locked until the effects commit with it.
     *
     * @return how many keys of the partition are parked
     */
    int move(Handle db, String topic, int partition, long from, long to, @Nullable Instant newest, Instant now) {
        return db.createQuery("""
                        update inbox_position
                        set next = :to, newest_event_at = greatest(newest_event_at, :newest), moved_at = :now
                        where projection = :projection and topic = :topic and partition = :partition and next = :from
                        returning parked_keys
                        """)
                .bind("to", to)
                .bind("newest", newest)
                .bind("now", now)
                .bind("projection", projection)
                .bind("topic", topic)
                .bind("partition", partition)
                .bind("from", from)
                .mapTo(Integer.class)
                .findOne()
                .orElseThrow(() -> new StalePosition(projection, topic, partition, from));
    }

    /** Blocks the consumer of the partition until the transaction ends. */
    void lock(Handle db, String topic, int partition) {
        db.createQuery("""
                        select next from inbox_position
                        where projection = :projection and topic = :topic and partition = :partition for update
                        """)
                .bind("projection", projection)
                .bind("topic", topic)
                .bind("partition", partition)
                .mapTo(Long.class)
                .findOne();
    }

    void countParkedKeys(Handle db, String topic, int partition) {
        db.createUpdate("""
                        update inbox_position p
                        set parked_keys = (select count(distinct key) from inbox_parked k
                                           where k.projection = p.projection and k.topic = p.topic
                                             and k.partition = p.partition)
                        where projection = :projection and topic = :topic and partition = :partition
                        """)
                .bind("projection", projection)
                .bind("topic", topic)
                .bind("partition", partition)
                .execute();
    }

    record Stored(String topic, int partition, long next, int parkedKeys) {}

    List<Stored> all(Handle db) {
        return db.createQuery("""
                        select topic, partition, next, parked_keys from inbox_position
                        where projection = :projection order by topic, partition
                        """)
                .bind("projection", projection)
                .map((row, context) -> new Stored(
                        row.getString("topic"),
                        row.getInt("partition"),
                        row.getLong("next"),
                        row.getInt("parked_keys")))
                .list();
    }

    void forget(Handle db) {
        db.createUpdate("delete from inbox_position where projection = :projection")
                .bind("projection", projection)
                .execute();
    }
}
