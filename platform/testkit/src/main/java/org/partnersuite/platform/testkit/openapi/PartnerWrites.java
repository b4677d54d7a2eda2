package org.partnersuite.platform.testkit.openapi;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** What partners may write, as people decided it: the rows of {@code docs/partner-writes.csv} that have operations. */
public final class PartnerWrites {
    private static final Path TABLE = Path.of("../docs/partner-writes.csv");
    private static final Pattern COMMA_BETWEEN_CELLS = Pattern.compile(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)");
    private static final int FIRST_COLUMN = 2;

    private final List<String> columns;
    private final Map<String, List<String>> rows = new LinkedHashMap<>();

    private PartnerWrites(List<String> columns) {
        this.columns = columns;
    }

    /** @param base of the service's paths, as {@code /v1/engagement} */
    public static PartnerWrites of(String base) throws IOException {
        List<String> lines = Files.readAllLines(TABLE);
        List<String> head = cells(lines.getFirst());
        PartnerWrites writes = new PartnerWrites(head.subList(FIRST_COLUMN, head.size() - 1));
        for (String line : lines.subList(1, lines.size())) {
            List<String> cells = cells(line);
            for (String operation : cells.getLast().split("\\|", -1)) {
                if (operation.contains(" " + base + "/")) {
                    writes.rows.put(operation, cells.subList(FIRST_COLUMN, cells.size() - 1));
                }
            }
        }
        return writes;
    }

    /** Method and path, as in {@code PATCH /v1/…/{id}}. */
    public Set<String> operations() {
        return rows.keySet();
    }

    /**
     * Whether a role of a partner's carries out an operation on a row of its own.
     *
     * @param model how the partner serves the row's customer, {@code CUSTOMER_SUCCESS_MANAGER} or {@code SALES_AGENT}
     */
    public boolean admits(String operation, String role, String model) {
        List<String> row = rows.getOrDefault(operation, List.of());
        for (String column : List.of(role, role + " as " + model)) {
            int at = columns.indexOf(column);
            if (at >= 0 && at < row.size()) {
                return !row.get(at).equals("-");
            }
        }
        throw new IllegalArgumentException(TABLE + " does not say whether " + role + " may " + operation);
    }

    private static List<String> cells(String line) {
        return List.of(COMMA_BETWEEN_CELLS.split(line, -1));
    }
}
