package org.partnersuite.buildtools;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The tables that a service's migrations create, and the features whose Java names them in SQL. A feature is the first
 * folder below the service's package. Views are what a feature publishes in the database: all may name them.
 */
public final class FeatureTables {
    private static final Pattern CREATED =
            Pattern.compile("^\\s*create (?:unlogged )?table (\\w+)", Pattern.MULTILINE | Pattern.CASE_INSENSITIVE);

    /** Comments and characters, so that they are skipped, and the contents of text blocks and string literals. */
    private static final Pattern LITERAL = Pattern.compile(
            "(?s)/\\*.*?\\*/|//[^\\n]*|'(?:\\\\.|[^'\\\\])+'|\"\"\"(.*?)\"\"\"|\"((?:\\\\.|[^\"\\\\\\n])*+)\"");

    /** Where SQL names a table. */
    private static final Pattern NAMED = Pattern.compile(
            "(?i)\\b(?:from|join|into|update|using|only|truncate|table|references)\\s+(?:only\\s+|lateral\\s+)?(\\w+)"
                    + "|,\\s*(\\w+)\\s+\\w{1,2}\\b");

    /** What stands before a literal that begins with a table's name. */
    private static final Pattern BEFORE_TABLE =
            Pattern.compile("(?:Table\\.of\\(|new Moves<>\\(\\w+,|\\btable\\(|\\.from\\(|@Table\\(name = )\\s*$");

    private static final Pattern ENTITY = Pattern.compile("@Entity\\b[^;{]*?\\bclass (\\w+)");

    private final Set<String> tables;
    private final Map<String, Map<String, Set<String>>> files = new TreeMap<>();

    private FeatureTables(Set<String> tables) {
        this.tables = tables;
    }

    /**
     * The tables that several features name, each with the files by feature; none when each is its feature's own.
     *
     * @param module the service's folder
     * @param readers features that read the tables of all by design, and are left out
     */
    public static List<String> shared(Path module, String... readers) {
        FeatureTables found = of(module);
        Set<String> left = Set.of(readers);
        List<String> shared = new ArrayList<>();
        found.files.forEach((table, byFeature) -> {
            if (byFeature.keySet().stream()
                            .filter(feature -> !left.contains(feature))
                            .count()
                    > 1) {
                shared.add(table + ": " + byFeature);
            }
        });
        return shared;
    }

    /** Those readers that name no table of another feature, and need not be left out. */
    public static List<String> needless(Path module, String... readers) {
        FeatureTables found = of(module);
        return Stream.of(readers)
                .filter(reader -> found.files.values().stream()
                        .noneMatch(byFeature -> byFeature.size() > 1 && byFeature.containsKey(reader)))
                .toList();
    }

    private static FeatureTables of(Path module) {
        Set<String> tables = new TreeSet<>();
        for (Path migration : files(module.resolve("src/main/resources/db/migration"), ".sql")) {
            CREATED.matcher(text(migration)).results().forEach(found -> tables.add(found.group(1)));
        }
        FeatureTables found = new FeatureTables(tables);
        Path java = module.resolve("src/main/java");
        for (Path file : files(java, ".java")) {
            Path relative = java.relativize(file);
            if (relative.getNameCount() > 4) {
                found.read(relative.getName(3).toString(), file);
            }
        }
        return found;
    }

    private void read(String feature, Path file) {
        String source = text(file);
        Matcher literal = LITERAL.matcher(source);
        while (literal.find()) {
            String value = literal.group(1) != null ? literal.group(1) : literal.group(2);
            if (value != null) {
                String before = source.substring(Math.max(0, literal.start() - 40), literal.start());
                String sql = BEFORE_TABLE.matcher(before).find() ? "from " + value : value;
                NAMED.matcher(sql)
                        .results()
                        .forEach(name -> add(name.group(1) != null ? name.group(1) : name.group(2), feature, file));
            }
        }
        ENTITY.matcher(source).results().forEach(entity -> add(snakeCase(entity.group(1)), feature, file));
    }

    private void add(String name, String feature, Path file) {
        String table = name.toLowerCase(Locale.ROOT);
        if (tables.contains(table)) {
            files.computeIfAbsent(table, none -> new TreeMap<>())
                    .computeIfAbsent(feature, none -> new TreeSet<>())
                    .add(String.valueOf(file.getFileName()));
        }
    }

    private static String snakeCase(String name) {
        return name.replaceAll("(?<=[a-z])(?=[A-Z])", "_");
    }

    private static List<Path> files(Path folder, String ending) {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(file -> file.toString().endsWith(ending)).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
