package org.partnersuite.reporting.topsheet;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.partnersuite.reporting.projection.ReadModel;

/**
 * The cells of several values of a multi-valued dimension, as a relation in SQL. The cell of each value counts once;
 * the cell of a set of values subtracts what its values count too often. It is read from the statement's own
 * snapshot, so that no set is missed.
 */
final class SharedCells {
    private final String dimension;
    private final @Nullable Collection<Short> wanted;

    /** @param wanted null for all values */
    SharedCells(String dimension, @Nullable Collection<Short> wanted) {
        this.dimension = dimension;
        this.wanted = wanted;
    }

    String name() {
        return dimension + "_share";
    }

    String sql() {
        String code = wanted == null ? "" : " and code = any(?::smallint[])";
        String value = wanted == null ? "" : " where v = any(?::smallint[])";
        return name() + " (code, share) as materialized (select code, 1 from " + ReadModel.CODES
                + " where dimension = '" + dimension + "'" + code
                + " union all select (-code)::smallint, (1 - wanted)::int from (select code, (select count(*)"
                + " from unnest(string_to_array(value, ',')::smallint[]) v" + value
                + ") as wanted from " + ReadModel.CODES + " where dimension = '" + dimension
                + "_set') s where wanted > 1)";
    }

    List<Object> values() {
        List<Object> values = new ArrayList<>();
        if (wanted != null) {
            values.add(CellFilter.array(wanted));
            values.add(CellFilter.array(wanted));
        }
        return values;
    }
}
