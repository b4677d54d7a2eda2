package org.partnersuite.benchmarks.engagement;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.partnersuite.benchmarks.machine.KeepAlive;
import org.partnersuite.benchmarks.machine.SuiteUnderLoad;

/** Events in the log of the engagement service, as its relay writes them, and cursors into it. */
public record FeedLog(SuiteUnderLoad suite) {
    static final String PATH = "/v1/engagement/events";
    private static final Pattern CURSOR = Pattern.compile("\"nextCursor\":\"([^\"]+)\"");

    /** An opportunity's state. */
    static byte[] data() {
        return Shapes.state(UUID.randomUUID(), 1, UUID.randomUUID(), UUID.randomUUID(), 7, "ENGAGE", Instant.now())
                .getBytes(StandardCharsets.UTF_8);
    }

    public int size() throws SQLException {
        try (Connection db = suite.connect("engagement");
                Statement statement = db.createStatement();
                ResultSet rows = statement.executeQuery("select count(*) from event_log")) {
            rows.next();
            return rows.getInt(1);
        }
    }

    /** Adds events of as many aggregates. */
    public void add(int events) throws SQLException {
        try (Connection db = suite.connect("engagement")) {
            add(db, events);
        }
    }

    static void add(Connection db, int events) throws SQLException {
        try (PreparedStatement insert = db.prepareStatement("""
                        insert into event_log (key, event_id, event_type, event_time, traceparent, data)
                        select id, id || ':1', 'org.partnersuite.engagement.opportunity.v1', now(),
                               '00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01', ?
                        from (select gen_random_uuid()::text as id from generate_series(1, ?)) ids""")) {
            insert.setBytes(1, data());
            insert.setInt(2, events);
            insert.executeUpdate();
        }
    }

    /** Position of the newest event. */
    public long end() throws SQLException {
        try (Connection db = suite.connect("engagement");
                Statement statement = db.createStatement();
                ResultSet rows = statement.executeQuery("select coalesce(max(position), 0) from event_log")) {
            rows.next();
            return rows.getLong(1);
        }
    }

    public void removeAfter(long position) throws SQLException {
        try (Connection db = suite.connect("engagement");
                PreparedStatement delete = db.prepareStatement("delete from event_log where position > ?")) {
            delete.setLong(1, position);
            delete.executeUpdate();
        }
    }

    /** After the newest event. */
    public String newest() throws IOException {
        try (KeepAlive http = new KeepAlive(suite.engagementPort(), suite.token("reader"))) {
            http.get(PATH + "?from=NOW");
            Matcher cursor = CURSOR.matcher(http.body());
            if (!cursor.find()) {
                throw new IllegalStateException("no cursor: " + http.body());
            }
            return cursor.group(1);
        }
    }
}
