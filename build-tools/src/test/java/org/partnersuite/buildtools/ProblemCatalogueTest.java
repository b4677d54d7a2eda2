package org.partnersuite.buildtools;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Every code that a problem document can have stands in the gateway's catalogue, with the status that goes with it. */
@Tag("XC-1")
class ProblemCatalogueTest {
    private static final Path PROJECT = Path.of("..");
    private static final Map<String, String> STATUSES = Map.of("conflict", "409", "unprocessable", "422");

    /** {@code new Problem(412, "stale"}, {@code Problem.of(403, "lead_role"}, {@code Problem.conflict("taken"}. */
    private static final Pattern REFUSAL = Pattern.compile(
            "(?:new"
                    + " (?:Http)?Problem\\(\\s*|Problem\\.of\\(\\s*)(\\d{3}),\\s*\"([a-z_]+)\"|Problem\\.(conflict|unprocessable)\\(\\s*\"([a-z_]+)\"");

    /** A fault with a member, a code and a way out, whose code becomes that of the whole document. */
    private static final Pattern PASSED_ON =
            Pattern.compile("(?:[Ff]ault|DocumentRefusals\\.unknown)\\(\\s*\"/\\w+\",\\s*\"([a-z_]+)\"");

    /** Sources whose faults are passed on so: see the callers of {@code Problem.unprocessable} without a literal code. */
    private static final Set<String> WHOSE_FAULTS_ARE_PASSED_ON =
            Set.of("opportunity/References.java", "transition/PrepareDocument.java");

    @Test
    void everyCodeInTheSourcesIsInTheCatalogue() throws IOException {
        Map<String, Set<String>> catalogue = catalogue();
        Map<String, Set<String>> used = used();
        assertThat(used).hasSizeGreaterThan(60);
        assertThat(used).allSatisfy((code, statuses) -> assertThat(catalogue.getOrDefault(code, Set.of()))
                .as("statuses of %s in api-gateway/src/main/resources/problems.json", code)
                .containsAll(statuses));
    }

    /** A code is written out, or is the name of a criterion. */
    @Test
    void everyCodeInTheCatalogueIsInTheSources() throws IOException {
        StringBuilder sources = new StringBuilder();
        inSources(file -> sources.append(read(file)));
        assertThat(catalogue().keySet())
                .allMatch(code -> sources.indexOf("\"" + code + "\"") >= 0
                        || Pattern.compile("\\b" + code.toUpperCase(Locale.ROOT) + "\\b")
                                .matcher(sources)
                                .find());
    }

    private static Map<String, Set<String>> catalogue() throws IOException {
        Map<String, Set<String>> catalogue = new TreeMap<>();
        for (JsonNode problem : new ObjectMapper()
                .readTree(PROJECT.resolve("api-gateway/src/main/resources/problems.json")
                        .toFile())) {
            Set<String> statuses = new TreeSet<>();
            problem.get("statuses").forEach(status -> statuses.add(status.asText()));
            assertThat(catalogue.put(problem.get("code").asText(), statuses))
                    .as("twice: " + problem)
                    .isNull();
        }
        return catalogue;
    }

    private static Map<String, Set<String>> used() throws IOException {
        Map<String, Set<String>> used = new TreeMap<>();
        inSources(file -> collect(file, used));
        return used;
    }

    private static void inSources(Consumer<Path> reader) throws IOException {
        try (Stream<Path> files = Files.walk(PROJECT)) {
            files.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> file.toString().contains("/src/main/"))
                    .forEach(reader);
        }
    }

    private static void collect(Path file, Map<String, Set<String>> used) {
        String source = read(file);
        if (WHOSE_FAULTS_ARE_PASSED_ON.stream().anyMatch(file::endsWith)) {
            PASSED_ON.matcher(source).results().forEach(fault -> use(fault.group(1), "422", used));
        }
        Matcher refusals = REFUSAL.matcher(source);
        while (refusals.find()) {
            boolean named = refusals.group(1) == null;
            use(refusals.group(named ? 4 : 2), named ? STATUSES.get(refusals.group(3)) : refusals.group(1), used);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void use(String code, String status, Map<String, Set<String>> used) {
        used.computeIfAbsent(code, first -> new TreeSet<>()).add(status);
    }
}
