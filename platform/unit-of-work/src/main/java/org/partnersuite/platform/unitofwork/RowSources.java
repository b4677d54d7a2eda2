package org.partnersuite.platform.unitofwork;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Writes a statement for the numbers of rows that it gets. Few rows are written out: PostgreSQL plans that once and reads
 * them for nothing, while every array of {@code unnest} costs it a function scan, and a new plan for each call.
 */
final class RowSources {
    private static final int FEW = 4;

    private static final Map<Shape, String> TEXTS = new ConcurrentHashMap<>();

    private RowSources() {}

    /** Rows of a table, at the place where the statement reads {@link Table#rows}. */
    record Source(Table<?> table, int rows) {
        Source {
            rows = areFew(rows) ? rows : 0;
        }
    }

    private record Shape(String sql, List<Source> sources) {}

    static boolean areFew(int rows) {
        return rows > 0 && rows <= FEW;
    }

    static String write(String sql, List<Source> sources) {
        return TEXTS.computeIfAbsent(new Shape(sql, List.copyOf(sources)), RowSources::text);
    }

    private static String text(Shape shape) {
        StringBuilder text = new StringBuilder(shape.sql);
        int from = 0;
        for (Source source : shape.sources) {
            String many = source.table.rows();
            int start = text.indexOf(many, from);
            if (start < 0) {
                throw new IllegalArgumentException("The statement reads no such rows: " + many);
            }
            String written = source.rows == 0 ? many : source.table.writtenOut(source.rows);
            text.replace(start, start + many.length(), written);
            from = start + written.length();
        }
        return text.toString();
    }
}
