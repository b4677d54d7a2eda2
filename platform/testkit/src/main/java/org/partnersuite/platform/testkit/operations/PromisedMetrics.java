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

/** The table of metrics in {@code docs/operations.md}: which there are, and in which processes. */
final class PromisedMetrics {
    private static final Path PAGE = Path.of("../docs/operations.md");
    private static final Pattern ROW = Pattern.compile("(?m)^\\| (`[a-z_`, ]+`) \\| ([a-z, -]+) \\| .*\\|$");
    private static final Pattern NAME = Pattern.compile("`([a-z_]+)`");
    private static final List<String> READERS =
            List.of("partner-program-service", "customer-success-service", "reporting-service");

    /** The engagement-service is one too; its relay rests while it is tested. */
    private static final List<String> PUBLISHERS = List.of("partner-program-service", "customer-success-service");

    private PromisedMetrics() {}

    /** Names of the metrics that a process has by the page. */
    static Set<String> of(String process) throws IOException {
        String page = Files.readString(PAGE);
        String table = page.substring(page.indexOf("| metric |"));
        Set<String> names = new TreeSet<>();
        ROW.matcher(table.substring(0, table.indexOf("\n\n")))
                .results()
                .filter(row -> isIn(process, row.group(2)))
                .forEach(row -> NAME.matcher(row.group(1))
                        .results()
                        .map(PromisedMetrics::name)
                        .forEach(names::add));
        return names;
    }

    private static String name(MatchResult found) {
        return found.group(1);
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
