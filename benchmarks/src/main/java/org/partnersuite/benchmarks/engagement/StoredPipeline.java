package org.partnersuite.benchmarks.engagement;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.partnersuite.benchmarks.machine.SuiteUnderLoad;

/** What the benchmark itself has put into the engagement service's database. */
public record StoredPipeline(SuiteUnderLoad suite) {

    public List<UUID> accounts() throws SQLException {
        List<UUID> ids = new ArrayList<>();
        try (Connection db = suite.connect("engagement");
                Statement statement = db.createStatement();
                ResultSet rows = statement.executeQuery(
                        "select id from account where external_source = 'bench' order by external_id")) {
            while (rows.next()) {
                ids.add(rows.getObject(1, UUID.class));
            }
        }
        return ids;
    }

    /** Opportunities; the next one has this number. */
    public int size() throws SQLException {
        try (Connection db = suite.connect("engagement");
                Statement statement = db.createStatement();
                ResultSet rows = statement.executeQuery("select coalesce(max(substr(external_id, 3)::int) + 1, 0)"
                        + " from opportunity where external_source = 'bench'")) {
            rows.next();
            return rows.getInt(1);
        }
    }

    /** As autovacuum would in its own time. */
    public void analyze() throws SQLException {
        try (Connection db = suite.connect("engagement");
                Statement statement = db.createStatement()) {
            statement.execute("analyze");
        }
    }
}
