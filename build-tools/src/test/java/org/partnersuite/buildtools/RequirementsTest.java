package org.partnersuite.buildtools;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** docs/requirements.md says what is done; the tags of the tests say what is covered. They agree. */
class RequirementsTest {
    private static final Path PROJECT = Path.of("..");
    private static final Pattern ROW =
            Pattern.compile("(?m)^\\| ((?:EN|PP|CS|RP|XC)-\\d+) \\|[^|]*\\|[^|]*\\| ([^|]*) \\|$");
    private static final Pattern TAG = Pattern.compile("@Tag\\(\"([A-Z]{2}-\\d+)\"\\)");

    @Test
    void everyRequirementStandsInTheTableOnce() throws IOException {
        Set<String> expected = new TreeSet<>();
        Map.of("EN", 16, "PP", 16, "CS", 22, "RP", 9, "XC", 8).forEach((area, count) -> {
            for (int number = 1; number <= count; number++) {
                expected.add(area + "-" + number);
            }
        });
        assertThat(states().keySet()).isEqualTo(expected);
    }

    @Test
    void whatIsDoneHasTestsAndWhatIsNotYetHasNone() throws IOException {
        Set<String> tagged = tags();
        Set<String> claimed = states().entrySet().stream()
                .filter(row -> !row.getValue().startsWith("not yet"))
                .map(Map.Entry::getKey)
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(tagged).isEqualTo(claimed);
    }

    private static Map<String, String> states() throws IOException {
        Map<String, String> states = new TreeMap<>();
        Matcher rows = ROW.matcher(Files.readString(PROJECT.resolve("docs/requirements.md")));
        while (rows.find()) {
            assertThat(states.put(rows.group(1), rows.group(2)))
                    .as(rows.group(1))
                    .isNull();
        }
        return states;
    }

    private static Set<String> tags() throws IOException {
        try (Stream<Path> files = Files.walk(PROJECT)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> file.toString().contains("/src/test/"))
                    .flatMap(RequirementsTest::tagsIn)
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    private static Stream<String> tagsIn(Path file) {
        try {
            return TAG.matcher(Files.readString(file)).results().map(match -> match.group(1));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
