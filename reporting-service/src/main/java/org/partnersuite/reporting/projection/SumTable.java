package org.partnersuite.reporting.projection;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;

/** A table with a sum in its last column; the other columns are the key. Rows whose sum is zero are deleted. */
final class SumTable<T> {
    private final RowWriter<T> keys;
    private final RowWriter<T> rows;
    private final String upsert;
    private final String delete;

    SumTable(String table, List<Column<T>> columns) {
        List<Column<T>> key = columns.subList(0, columns.size() - 1);
        String sum = columns.getLast().name();
        this.keys = new RowWriter<>(key);
        this.rows = new RowWriter<>(columns);
        // Arrays are unnested in their order, so that all writers lock rows in the same one.
        this.upsert = "insert into " + table + " as t (" + rows.names() + ") select " + rows.values() + " from "
                + rows.relation() + " on conflict (" + keys.names() + ") do update set " + sum + " = t." + sum
                + " + excluded." + sum;
        this.delete = "delete from " + table + " t using " + keys.relation() + " where t." + sum + " = 0 and "
                + key.stream().map(k -> "t." + k.name() + " = r." + k.name()).collect(Collectors.joining(" and "));
    }

    /**
     * Adds the deltas in the order given.
     *
     * @param lowers whether a delta lowers its sum, which may then be zero
     */
    void add(Handle db, List<T> deltas, Predicate<T> lowers) {
        if (deltas.isEmpty()) {
            return;
        }
        rows.execute(db, upsert, deltas);
        List<T> lowered = deltas.stream().filter(lowers).toList();
        if (!lowered.isEmpty()) {
            keys.execute(db, delete, lowered);
        }
    }
}
