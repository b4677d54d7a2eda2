package org.partnersuite.benchmarks.engagement;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.concurrent.ThreadLocalRandom;
import org.partnersuite.benchmarks.machine.SuiteUnderLoad;
import org.partnersuite.benchmarks.measure.Contestant;
import org.partnersuite.benchmarks.measure.Operation;

/** The limit of a list: the same SELECT, every column read. */
public record ListByJdbc(SuiteUnderLoad suite) implements Contestant {
    private static final String SQL = "select " + Columns.OPPORTUNITY
            + ", o.close_date as page_key_0, o.id as page_key_1 from opportunity o"
            + " where o.close_date >= cast(? as date) and o.stage = cast(? as text) and o.merged_into is null"
            + " order by o.close_date, o.id limit "
            + (ListOverHttp.PAGE + 1);

    @Override
    public String name() {
        return "JDBC";
    }

    @Override
    public Operation client(int client) throws SQLException {
        Connection db = suite.connect("engagement");
        PreparedStatement list = db.prepareStatement(SQL);
        return new Operation() {
            @Override
            public void once() throws SQLException {
                list.setString(1, ListOverHttp.from(ThreadLocalRandom.current().nextInt(300)));
                list.setString(2, "ENGAGE");
                try (ResultSet rows = list.executeQuery()) {
                    Columns.readAll(rows);
                }
            }

            @Override
            public void close() throws SQLException {
                db.close();
            }
        };
    }
}
