package org.partnersuite.benchmarks.engagement;

import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.partnersuite.benchmarks.machine.SuiteUnderLoad;
import org.partnersuite.benchmarks.measure.Contestant;
import org.partnersuite.benchmarks.measure.Operation;

/**
 * The end of the relay's batch: acknowledged events leave the outbox, with or without going to the log. They are
 * written in the same transaction, so that the real relay never sees them.
 */
public record SettleByJdbc(SuiteUnderLoad suite, boolean logs) implements Contestant {
    /** Events of a batch under load. */
    public static final int BATCH = 100;

    private static final String APPEND = """
            insert into outbox (topic, key, event_id, event_type, event_time, traceparent, data, appended_at)
            select 'engagement.opportunity.v1', id, id || ':1', 'org.partnersuite.engagement.opportunity.v1', now(),
                   '00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01', ?, now()
            from (select gen_random_uuid()::text as id from generate_series(1, ?)) ids
            returning id""";

    private static final String DELETE = "delete from outbox where id = any (?)";

    private static final String DELETE_AND_LOG = """
            with gone as (delete from outbox where id = any (?) returning *)
            insert into event_log (key, event_id, event_type, event_time, traceparent, data)
            select key, event_id, event_type, event_time, traceparent, data from gone where not logged order by id""";

    @Override
    public String name() {
        return logs ? "with the log" : "without the log";
    }

    @Override
    public Operation client(int client) throws SQLException {
        Connection db = suite.connect("engagement");
        db.setAutoCommit(false);
        PreparedStatement append = db.prepareStatement(APPEND);
        PreparedStatement settle = db.prepareStatement(logs ? DELETE_AND_LOG : DELETE);
        byte[] data = FeedLog.data();
        return new Operation() {
            @Override
            public void once() throws SQLException {
                append.setBytes(1, data);
                append.setInt(2, BATCH);
                Array ids = db.createArrayOf("bigint", ids(append).toArray());
                settle.setArray(1, ids);
                settle.executeUpdate();
                db.commit();
            }

            @Override
            public void close() throws SQLException {
                db.close();
            }
        };
    }

    private static List<Long> ids(PreparedStatement append) throws SQLException {
        List<Long> ids = new ArrayList<>(BATCH);
        try (ResultSet rows = append.executeQuery()) {
            while (rows.next()) {
                ids.add(rows.getLong(1));
            }
        }
        return ids;
    }
}
