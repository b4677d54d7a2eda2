package org.partnersuite.platform.testkit.openapi;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Who may call what of a service, as people decided it: the rows of {@code docs/access.csv}. */
public final class AccessPolicy {
    private static final Path TABLE = Path.of("../docs/access.csv");
    private static final int FIRST_ROLE = 3;
    private static final Set<String> ADMITTED = Set.of("+", "own");
    private static final String OPEN = "open";
    private static final Set<String> CELLS = Set.of("+", "own", "-", OPEN);

    private final Map<String, Set<String>> rolesByOperation = new LinkedHashMap<>();
    private final Set<String> open = new TreeSet<>();

    private AccessPolicy() {}

    /**
     * @param service the name of its module
     * @param roles that there are: the table has a column for each
     * @throws IllegalArgumentException for a table that cannot be read as it is meant
     */
    public static AccessPolicy of(String service, Set<String> roles) throws IOException {
        List<String> lines = Files.readAllLines(TABLE);
        List<String> columns = List.of(lines.getFirst().split(",", -1));
        List<String> named = columns.subList(FIRST_ROLE, columns.size() - 1);
        if (!Set.copyOf(named).equals(roles)) {
            throw new IllegalArgumentException("the table's columns are of " + named + ", the roles are " + roles);
        }
        AccessPolicy policy = new AccessPolicy();
        for (String line : lines.subList(1, lines.size())) {
            List<String> cells = List.of(line.split(",", columns.size()));
            if (cells.getFirst().equals(service)) {
                policy.add(named, cells, line);
            }
        }
        return policy;
    }

    private void add(List<String> named, List<String> cells, String line) {
        Set<String> admitted = new TreeSet<>();
        String operation = cells.get(1) + " " + cells.get(2);
        if (cells.subList(FIRST_ROLE, FIRST_ROLE + named.size()).contains(OPEN)) {
            open.add(operation);
        }
        for (int i = 0; i < named.size(); i++) {
            String cell = cells.get(FIRST_ROLE + i);
            if (!CELLS.contains(cell)) {
                throw new IllegalArgumentException("'" + cell + "' for " + named.get(i) + " in: " + line);
            }
            if (cell.equals(OPEN) != open.contains(operation)) {
                throw new IllegalArgumentException("open to some roles only: " + line);
            }
            if (ADMITTED.contains(cell)) {
                admitted.add(named.get(i));
            }
        }
        if (rolesByOperation.put(operation, admitted) != null) {
            throw new IllegalArgumentException("twice: " + line);
        }
    }

    /** Whether it answers without a token. */
    public boolean isOpen(String operation) {
        return open.contains(operation);
    }

    /** Method and path, as in {@code POST /v1/engagement/accounts}. */
    public Set<String> operations() {
        return rolesByOperation.keySet();
    }

    /** The roles that are admitted, also where only to what is their own; empty for an operation without a row. */
    public Set<String> admitted(String operation) {
        return rolesByOperation.getOrDefault(operation, Set.of());
    }
}
