package org.partnersuite.platform.bulk;

import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A column that a file without a profile may have, under its own name.
 *
 * @param required an upload without the column is refused
 */
public record ImportColumn(String name, boolean required, Type type) {
    /** What its values are. */
    public enum Type {
        TEXT,
        /** Codes, separated by semicolons. */
        CODES,
        DATE,
        DECIMAL,
        INTEGER,
        UUID,
        BOOLEAN
    }

    public static ImportColumn required(String name, Type type) {
        return new ImportColumn(name, true, type);
    }

    public static ImportColumn optional(String name, Type type) {
        return new ImportColumn(name, false, type);
    }

    public static Set<String> names(Collection<ImportColumn> columns) {
        return columns.stream().map(ImportColumn::name).collect(Collectors.toUnmodifiableSet());
    }

    public static Set<String> requiredNames(Collection<ImportColumn> columns) {
        return columns.stream()
                .filter(ImportColumn::required)
                .map(ImportColumn::name)
                .collect(Collectors.toUnmodifiableSet());
    }
}
