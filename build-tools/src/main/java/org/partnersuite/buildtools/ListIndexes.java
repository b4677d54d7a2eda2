package org.partnersuite.buildtools;

import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.lang.reflect.Field;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The indexes that the lists of a service need, by their definitions, against those of its migrated database. */
public final class ListIndexes {
    private static final String DEFINITION = "org.partnersuite.platform.rest.list.ListDefinition";

    private static final String INDEXES = """
            select (select string_agg(pg_get_indexdef(i.indexrelid, place, true), ' ' order by place)
                    from generate_series(1, i.indnkeyatts) place),
                   pg_get_expr(i.indpred, i.indrelid)
            from pg_index i where i.indrelid = to_regclass(?)
            """;

    private ListIndexes() {}

    /** An index's columns, and of which rows it is; of all when there is no predicate. */
    private record Index(List<String> columns, @Nullable String predicate) {
        /** @param where what is true of all rows of the list */
        boolean serves(List<String> needed, String where) {
            return columns.size() >= needed.size()
                    && columns.subList(0, needed.size()).equals(needed)
                    && (predicate == null
                            || plain(predicate).equals(plain(where))
                            || plain(predicate).equals(needed.getFirst() + " is not null"));
        }

        private static String plain(String condition) {
            return condition
                    .toLowerCase(Locale.ROOT)
                    .replaceAll("::[a-z\\[\\]]+( with time zone)?|\\b[a-z]\\.|[()]", "");
        }
    }

    /**
     * The access paths that no index serves: none begins with its filter's column, then its sort's, then the id, and is of all
     * rows that are asked for.
     *
     * @param connection whose search path has the lists' tables
     */
    public static List<String> missing(Connection connection) throws SQLException, ReflectiveOperationException {
        List<String> missing = new ArrayList<>();
        for (JavaField field : lists()) {
            Object list = value(field.reflect());
            String table = said(list, "from").toString().replaceFirst(" .*", "");
            String where = said(list, "where").toString();
            for (Object needed : (Collection<?>) said(list, "indexes")) {
                List<String> columns =
                        ((List<?>) needed).stream().map(Object::toString).toList();
                if (indexes(connection, table).stream().noneMatch(index -> index.serves(columns, where))) {
                    missing.add(field.getOwner().getSimpleName() + ": " + table + columns);
                }
            }
        }
        return missing;
    }

    private static List<JavaField> lists() {
        List<JavaField> lists = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("org.partnersuite").stream()
                        .flatMap(type -> type.getFields().stream())
                        .filter(field -> field.getModifiers().contains(JavaModifier.STATIC))
                        .filter(field -> field.getRawType().getName().equals(DEFINITION))
                        .toList();
        if (lists.isEmpty()) {
            throw new IllegalStateException("no list is on the class path");
        }
        return lists;
    }

    private static Object value(Field list) throws ReflectiveOperationException {
        list.setAccessible(true);
        return list.get(null);
    }

    private static Object said(Object list, String method) throws ReflectiveOperationException {
        return list.getClass().getMethod(method).invoke(list);
    }

    private static List<Index> indexes(Connection connection, String table) throws SQLException {
        List<Index> indexes = new ArrayList<>();
        try (PreparedStatement query = connection.prepareStatement(INDEXES)) {
            query.setString(1, table);
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    // a column named like a word of SQL is quoted
                    String columns = rows.getString(1).replace("\"", "");
                    indexes.add(new Index(Arrays.asList(columns.split(" ")), rows.getString(2)));
                }
            }
        }
        return indexes;
    }
}
