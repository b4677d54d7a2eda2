package org.partnersuite.benchmarks.success;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import org.partnersuite.benchmarks.machine.SuiteUnderLoad;

/** Customers of the benchmark, written by SQL of this module's resources: no API takes millions of rows a minute. */
public record SeededSuccess(SuiteUnderLoad suite) {
    private static final String DATABASE = "customer_success";
    private static final long LOOK_NANOS = 200_000_000;

    /**
     * Customers, three subscriptions each, and a row of usage for each of them in each month.
     *
     * @return how long it took
     */
    public Duration write(int customers, int months) throws SQLException, IOException {
        long begin = System.nanoTime();
        run(script("customers.sql").stream()
                .map(sql -> sql.replace(":customers", String.valueOf(customers)))
                .toList());
        List<String> month = script("usage-month.sql");
        for (int ago = 0; ago < months; ago++) {
            String number = String.valueOf(ago);
            run(month.stream().map(sql -> sql.replace(":ago", number)).toList());
        }
        run(List.of("""
                insert into health_due (subscription_id, quiet)
                select s.id, true from subscription s where s.external_source = 'bench'
                  and not exists (select from health_state h where h.subscription_id = s.id)
                """));
        return Duration.ofNanos(System.nanoTime() - begin);
    }

    /** Until all that follows from what was written is derived. */
    public Duration derived() throws SQLException {
        long begin = System.nanoTime();
        try (Connection db = suite.connect(DATABASE);
                Statement statement = db.createStatement()) {
            while (isAnyDue(statement)) {
                LockSupport.parkNanos(LOOK_NANOS);
            }
        }
        return Duration.ofNanos(System.nanoTime() - begin);
    }

    private static boolean isAnyDue(Statement statement) throws SQLException {
        try (ResultSet row =
                statement.executeQuery("select exists (select from usage_due) or exists (select from health_due)"
                        + " or exists (select from segment_due)")) {
            return row.next() && row.getBoolean(1);
        }
    }

    /** Subscriptions; the next one has this number. */
    public int subscriptions() throws SQLException {
        try (Connection db = suite.connect(DATABASE);
                Statement statement = db.createStatement();
                ResultSet row =
                        statement.executeQuery("select count(*) from subscription where external_source = 'bench'")) {
            return row.next() ? row.getInt(1) : 0;
        }
    }

    /** As autovacuum would in its own time. */
    public void analyze() throws SQLException {
        try (Connection db = suite.connect(DATABASE);
                Statement statement = db.createStatement()) {
            statement.execute("analyze");
        }
    }

    private void run(List<String> statements) throws SQLException {
        try (Connection db = suite.connect(DATABASE);
                Statement statement = db.createStatement()) {
            db.setAutoCommit(false);
            for (String sql : statements) {
                statement.execute(sql);
            }
            db.commit();
        }
    }

    private static List<String> script(String name) throws IOException {
        try (InputStream file = SeededSuccess.class.getResourceAsStream("/success/" + name)) {
            if (file == null) {
                throw new IOException("no resource " + name);
            }
            String text = new String(file.readAllBytes(), StandardCharsets.UTF_8);
            return Arrays.asList(text.split(";\\s*\\n"));
        }
    }
}
