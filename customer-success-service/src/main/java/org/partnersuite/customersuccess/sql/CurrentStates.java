package org.partnersuite.customersuccess.sql;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jspecify.annotations.Nullable;
import org.partnersuite.platform.outbox.AggregateStates;
import org.partnersuite.platform.outbox.OutgoingEvent;

/**
 * Aggregates as they are, for consumers that have to be told again.
 *
 * @param rows reads the aggregates of {@code :ids}, locked {@code for share}
 * @param table where every id stands, in the column {@code key}
 */
public record CurrentStates(String type, String rows, String table, String key, RowMapper<OutgoingEvent> state)
        implements AggregateStates {

    /** Of a table whose rows are the aggregates. */
    public static CurrentStates of(String type, String table, RowMapper<OutgoingEvent> state) {
        String rows = "select * from " + table + " where id = any(:ids) order by id for share";
        return new CurrentStates(type, rows, table, "id", state);
    }

    @Override
    public List<OutgoingEvent> read(Handle db, Collection<UUID> ids) {
        return db.createQuery(rows).bindArray("ids", UUID.class, ids).map(state).list();
    }

    @Override
    public List<UUID> idsAfter(Handle db, @Nullable UUID after, int limit) {
        String sql = "select " + key + " from " + table + " where cast(:after as uuid) is null or " + key
                + " > cast(:after as uuid) order by " + key + " limit :limit";
        return db.createQuery(sql)
                .bind("after", after)
                .bind("limit", limit)
                .mapTo(UUID.class)
                .list();
    }
}
