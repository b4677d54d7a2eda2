package org.partnersuite.reporting.projection;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.UnableToExecuteStatementException;
import org.partnersuite.reporting.projection.CellDeltas.Delta;
import org.postgresql.PGConnection;

/** The cells of a projection. Deltas are written last in a transaction, in the order of their keys. */
final class CellTable {
    private record KeyColumn(String name, ShortValue value) {}

    private interface ShortValue {
        short of(CellKey key);
    }

    private static final List<KeyColumn> KEY = List.of(
            new KeyColumn("family", CellKey::family),
            new KeyColumn("offering", CellKey::offering),
            new KeyColumn("use_case", CellKey::useCase),
            new KeyColumn("industry", CellKey::industry),
            new KeyColumn("market", CellKey::market),
            new KeyColumn("geography", CellKey::geography),
            new KeyColumn("lead", CellKey::lead),
            new KeyColumn("joint", CellKey::joint),
            new KeyColumn("quarter", CellKey::quarter),
            new KeyColumn("stage", CellKey::stage),
            new KeyColumn("currency", CellKey::currency));

    private static final String KEY_NAMES =
            String.join(", ", KEY.stream().map(KeyColumn::name).toList());
    private static final String KEY_ARRAYS =
            String.join(", ", KEY.stream().map(c -> "?::int2[]").toList());

    private final String upsert;
    private final String delete;

    CellTable(ProjectionSchema schema) {
        String table = schema.table("cell");
        // A cell that nothing is counted in any more is of no use; its key is returned, so that it is deleted.
        this.upsert = "with changed as (insert into " + table + " as c (" + KEY_NAMES
                + ", opportunities, amount) select "
                + KEY_NAMES + ", n, sum from unnest(" + KEY_ARRAYS + ", ?::int8[], ?::numeric[]) with ordinality as d ("
                + KEY_NAMES
                + ", n, sum, position) order by position on conflict (" + KEY_NAMES + ") do update set opportunities ="
                + " c.opportunities +"
                + " excluded.opportunities, amount"
                + " = c.amount + excluded.amount"
                + " returning "
                + KEY_NAMES + ", opportunities) select " + KEY_NAMES + " from changed where opportunities = 0";
        this.delete = "delete from " + table + " c using unnest(" + KEY_ARRAYS + ") as d (" + KEY_NAMES + ") where "
                + String.join(
                        " and ",
                        KEY.stream()
                                .map(k -> "c." + k.name() + " = d." + k.name())
                                .toList());
    }

    void apply(Handle db, SortedMap<CellKey, Delta> deltas) {
        if (deltas.isEmpty()) {
            return;
        }
        try {
            List<CellKey> empty = upsert(db.getConnection(), deltas);
            if (!empty.isEmpty()) {
                delete(db.getConnection(), empty);
            }
        } catch (SQLException e) {
            throw new UnableToExecuteStatementException(e, null);
        }
    }

    private List<CellKey> upsert(Connection connection, SortedMap<CellKey, Delta> deltas) throws SQLException {
        PGConnection arrays = connection.unwrap(PGConnection.class);
        try (PreparedStatement statement = connection.prepareStatement(upsert)) {
            bindKeys(statement, arrays, deltas.keySet());
            Collection<Delta> values = deltas.values();
            statement.setArray(
                    KEY.size() + 1,
                    arrays.createArrayOf(
                            "int8",
                            values.stream().mapToLong(Delta::opportunities).toArray()));
            statement.setArray(
                    KEY.size() + 2,
                    arrays.createArrayOf(
                            "numeric", values.stream().map(Delta::amount).toArray(BigDecimal[]::new)));
            List<CellKey> empty = new ArrayList<>();
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    empty.add(key(rows));
                }
            }
            return empty;
        }
    }

    private void delete(Connection connection, List<CellKey> empty) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(delete)) {
            bindKeys(statement, connection.unwrap(PGConnection.class), empty);
            statement.executeUpdate();
        }
    }

    private static void bindKeys(PreparedStatement statement, PGConnection arrays, Collection<CellKey> keys)
            throws SQLException {
        int position = 0;
        for (KeyColumn column : KEY) {
            short[] values = new short[keys.size()];
            int row = 0;
            for (CellKey key : keys) {
                values[row++] = column.value().of(key);
            }
            statement.setArray(++position, arrays.createArrayOf("int2", values));
        }
    }

    private static CellKey key(ResultSet row) throws SQLException {
        return new CellKey(
                row.getShort(1),
                row.getShort(2),
                row.getShort(3),
                row.getShort(4),
                row.getShort(5),
                row.getShort(6),
                row.getShort(7),
                row.getShort(8),
                row.getShort(9),
                row.getShort(10),
                row.getShort(11));
    }
}
