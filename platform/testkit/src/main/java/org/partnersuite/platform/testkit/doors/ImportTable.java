package org.partnersuite.platform.testkit.doors;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The table of an import's columns in {@code docs/imports.md}. */
public final class ImportTable {
    private static final Path DOCUMENT = Path.of("../docs/imports.md");

    private ImportTable() {}

    /**
     * Its rows, such as {@code externalId required text}.
     *
     * @param object such as {@code accounts}
     * @throws IllegalArgumentException when the document has no such table
     */
    public static List<String> of(String object) throws IOException {
        List<String> rows = new ArrayList<>();
        boolean inside = false;
        for (String line : Files.readAllLines(DOCUMENT)) {
            if (line.startsWith("| column of `" + object + "` |")) {
                inside = true;
            } else if (inside && !line.startsWith("|")) {
                return rows;
            } else if (inside && !line.startsWith("| ---")) {
                String[] cells = line.split("\\|", -1);
                rows.add(row(cells[1].strip().replace("`", ""), cells[2].strip().equals("yes"), cells[3].strip()));
            }
        }
        throw new IllegalArgumentException("no table of the columns of " + object);
    }

    /** A row as the code has it. */
    public static String row(String column, boolean required, Object type) {
        return column
                + (required ? " required " : " optional ")
                + type.toString().toLowerCase(Locale.ROOT);
    }
}
