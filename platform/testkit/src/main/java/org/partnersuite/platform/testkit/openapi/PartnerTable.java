package org.partnersuite.platform.testkit.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Properties;
import java.util.TreeSet;

/** The table of what partners see, in the documentation, held to the decisions of the service. */
public final class PartnerTable {
    private static final Path DECISIONS = Path.of("src/main/resources/partner-view.properties");
    private static final Path PAGE = Path.of("../docs/partner-view.md");

    private PartnerTable() {}

    /**
     * The table between {@code <!-- service -->} and {@code <!-- end -->} says what is decided;
     * {@code -Ddocs.write=true} writes it anew.
     */
    public static void assertIsTheDecided(String service) throws IOException {
        String page = Files.readString(PAGE);
        String head = "<!-- " + service + " -->\n";
        int begin = page.indexOf(head) + head.length();
        int end = page.indexOf("<!-- end -->", begin);
        String written = page.substring(0, begin) + table() + page.substring(end);
        if (Boolean.getBoolean("docs.write")) {
            Files.writeString(PAGE, written);
        }
        assertThat(Files.readString(PAGE))
                .as("docs/partner-view.md is up to date; -Ddocs.write=true writes it anew")
                .isEqualTo(written);
    }

    private static String table() throws IOException {
        Properties decisions = new Properties();
        try (InputStream in = Files.newInputStream(DECISIONS)) {
            decisions.load(in);
        }
        TreeSet<String> schemas = new TreeSet<>();
        decisions.stringPropertyNames().forEach(key -> schemas.add(key.substring(0, key.indexOf('.'))));
        StringBuilder table = new StringBuilder("| answer | a partner sees | hidden, and why |\n| --- | --- | --- |\n");
        for (String schema : schemas) {
            table.append(String.format(
                    Locale.ROOT,
                    "| %s | %s | %s |\n",
                    schema,
                    list(decisions.getProperty(schema + ".shown", "")),
                    hidden(decisions, schema)));
        }
        return table.toString();
    }

    private static String hidden(Properties decisions, String schema) {
        StringBuilder hidden = new StringBuilder();
        String begin = schema + ".hidden.";
        new TreeSet<>(decisions.stringPropertyNames())
                .stream().filter(key -> key.startsWith(begin)).forEach(key -> hidden.append(
                                hidden.isEmpty() ? "" : "; ")
                        .append(key.substring(begin.length()))
                        .append(": ")
                        .append(list(decisions.getProperty(key))));
        return hidden.toString();
    }

    private static String list(String members) {
        return String.join(", ", members.split("\\s*,\\s*", -1));
    }
}
