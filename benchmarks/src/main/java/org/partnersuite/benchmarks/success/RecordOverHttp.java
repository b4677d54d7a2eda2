package org.partnersuite.benchmarks.success;

import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.partnersuite.benchmarks.machine.Posts;
import org.partnersuite.benchmarks.machine.SuiteUnderLoad;
import org.partnersuite.benchmarks.measure.Contestant;
import org.partnersuite.benchmarks.measure.Operation;

/** A touch of a customer as a client records it. */
public record RecordOverHttp(int port, String token, List<UUID> customers) implements Contestant {
    static final String PATH = "/v1/customer-success/interactions";
    static final String OCCURRED = "2026-11-20T09:00:00Z";

    private static final int MOST_CUSTOMERS = 1_000;

    /** Seeded customers to record touches of. */
    public static List<UUID> customers(SuiteUnderLoad suite) throws SQLException {
        List<UUID> customers = new ArrayList<>();
        try (Connection db = suite.connect("customer_success");
                Statement statement = db.createStatement();
                ResultSet ids = statement.executeQuery(
                        "select id from customer where external_source = 'bench' order by id limit "
                                + MOST_CUSTOMERS)) {
            while (ids.next()) {
                customers.add(ids.getObject(1, UUID.class));
            }
        }
        return customers;
    }

    @Override
    public String name() {
        return "HTTP";
    }

    @Override
    public Operation client(int client) throws IOException {
        return new Posts(port, token, PATH, client, call ->
                """
                {"customerId":"%s","type":"CALL","occurredAt":"%s","subject":"%s","person":"%s"}
                """.formatted(customer(customers, call), OCCURRED, subject(call), person(call)));
    }

    static UUID customer(List<UUID> customers, int call) {
        return customers.get(Math.floorMod(call, customers.size()));
    }

    static String subject(int call) {
        return "Benchmark call " + call;
    }

    static String person(int call) {
        return "csm." + Math.floorMod(call, 50);
    }
}
