package org.partnersuite.platform.testkit.operations;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The tables of metrics and of workers in {@code docs/operations.md}: which there are, and in which processes. */
final class PromisedMetrics {
    private static final Path PAGE = Path.of("../docs/operations.md");
    private static final Pattern ROW = Pattern.compile("(?m)^\\| (`[a-z_`, ]+`) \\| ([a-z, -]+) \\| .*\\|$");
    private static final Pattern WORKER_ROW =
            Pattern.compile("(?m)^\\| `([a-z-]+)` \\| ([a-z, -]+) \\| (`[a-z_`, ]+`) \\| .*\\|$");
    private static final Pattern NAME = Pattern.compile("`([a-z_]+)`");
    /** The engagement-service reads and publishes too; its consumers and its relay rest while it is tested. */
    private static final List<String> READERS =
            List.of("partner-program-service", "customer-success-service", "reporting-service");

    private static final List<String> PUBLISHERS = List.of("partner-program-service", "customer-success-service");

    private PromisedMetrics() {}

    /** Names of the metrics that a process has by the page. */
    static Set<String> of(String process) throws IOException {
        Set<String> names = new TreeSet<>();
        rows("metric", ROW)
                .filter(row -> isIn(process, row.group(2)))
                .forEach(row -> names.addAll(namesIn(row.group(1))));
        rows("worker", WORKER_ROW)
                .filter(row -> isIn(process, row.group(2)))
                .forEach(row -> names.addAll(namesIn(row.group(3))));
        return names;
    }

    /** The tags that metrics of background work have in a process, one for each of its workers. */
    static Set<String> workersOf(String process) throws IOException {
        return rows("worker", WORKER_ROW)
                .filter(row -> isIn(process, row.group(2)) && row.group(3).contains("`work_"))
                .map(row -> "worker=\"" + row.group(1) + "\"")
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<MatchResult> rows(String firstColumn, Pattern row) throws IOException {
        String page = Files.readString(PAGE);
        String table = page.substring(page.indexOf("| " + firstColumn + " |"));
        return row.matcher(table.substring(0, table.indexOf("\n\n"))).results();
    }

    private static List<String> namesIn(String cell) {
        return NAME.matcher(cell).results().map(found -> found.group(1)).toList();
    }

    private static boolean isIn(String process, String which) {
        return Arrays.stream(which.split(", ")).anyMatch(group -> switch (group) {
            case "all" -> true;
            case "services" -> !process.equals("api-gateway");
            case "readers" -> READERS.contains(process);
            case "publishers" -> PUBLISHERS.contains(process);
            default -> group.equals(process);
        });
    }
}
