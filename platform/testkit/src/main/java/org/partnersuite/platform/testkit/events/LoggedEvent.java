package org.partnersuite.platform.testkit.events;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.UUID;
import javax.sql.DataSource;

/** An event in a service's feed, as its relay writes it; in tests of services no relay runs. */
public final class LoggedEvent {
    private LoggedEvent() {}

    /**
     * Adds the first version of a new aggregate.
     *
     * @param data JSON
     * @return the aggregate's id
     */
    public static UUID add(DataSource database, String type, UUID partner, String data) throws SQLException {
        UUID aggregate = UUID.randomUUID();
        try (Connection connection = database.getConnection();
                PreparedStatement insert = connection.prepareStatement("""
                        insert into event_log (key, event_id, event_type, event_time, traceparent, data, partner_id)
                        values (?, ?, ?, now(), '00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01',
                                convert_to(?, 'UTF8'), ?)
                        """)) {
            insert.setString(1, aggregate.toString());
            insert.setString(2, aggregate + ":1");
            insert.setString(3, type);
            insert.setString(4, data);
            insert.setObject(5, partner);
            insert.executeUpdate();
        }
        return aggregate;
    }
}
