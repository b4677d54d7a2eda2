package org.partnersuite.platform.rest.partner;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What partners see, decided by hand, schema by schema and member by member, in {@value #FILE} of each service:
 *
 * <pre>
 * Roadblock.shown=id,version,category
 * Roadblock.hidden.notes=description
 * Roadblock.hidden.people=raisedBy
 * Roadblock.parameters.shown=hasOffering
 * Roadblock.parameters.hidden=resolvedBy
 * </pre>
 *
 * A member that is not named is hidden.
 */
public final class PartnerDecisions {
    public static final String FILE = "partner-view.properties";

    private static final String CONVENTIONS = "partner-view-conventions.properties";
    private static final String PAGE = "Page";

    private final Map<String, PartnerDecision> own;
    private final Map<String, PartnerDecision> conventions;

    private PartnerDecisions(Map<String, PartnerDecision> own, Map<String, PartnerDecision> conventions) {
        this.own = own;
        this.conventions = conventions;
    }

    /** Those of the service on the class path; none when it has no file. */
    public static PartnerDecisions load() {
        ClassLoader loader = Thread.currentThread().getContextClassLoader();
        try (InputStream own = loader.getResourceAsStream(FILE);
                InputStream conventions = loader.getResourceAsStream(CONVENTIONS)) {
            return new PartnerDecisions(read(own), read(conventions));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Of a schema; one that shows nothing when it is not named. */
    public PartnerDecision of(String schema) {
        PartnerDecision decision = own.getOrDefault(schema, conventions.get(schema));
        if (decision == null && schema.endsWith(PAGE)) {
            decision = conventions.get(PAGE);
        }
        return decision == null ? PartnerDecision.NONE : decision;
    }

    /** The service's own, by schema. */
    public Map<String, PartnerDecision> own() {
        return new TreeMap<>(own);
    }

    private static Map<String, PartnerDecision> read(@Nullable InputStream file) throws IOException {
        Properties lines = new Properties();
        if (file != null) {
            lines.load(file);
        }
        Map<String, PartnerDecision> decisions = new TreeMap<>();
        Set<String> schemas = new TreeSet<>();
        lines.stringPropertyNames().forEach(key -> schemas.add(key.substring(0, key.indexOf('.'))));
        schemas.forEach(schema -> decisions.put(schema, of(schema, lines)));
        if (!lines.isEmpty()) {
            throw new IllegalStateException("not understood: " + lines.stringPropertyNames());
        }
        return decisions;
    }

    private static PartnerDecision of(String schema, Properties lines) {
        Map<String, WhyHidden> hidden = new TreeMap<>();
        for (WhyHidden why : WhyHidden.values()) {
            take(lines, schema + ".hidden." + why.key()).forEach(member -> hidden.put(member, why));
        }
        Set<String> shown = take(lines, schema + ".shown");
        shown.stream().filter(hidden::containsKey).findFirst().ifPresent(member -> {
            throw new IllegalStateException(String.format(Locale.ROOT, "%s.%s is shown and hidden", schema, member));
        });
        return new PartnerDecision(
                shown, hidden, take(lines, schema + ".parameters.shown"), take(lines, schema + ".parameters.hidden"));
    }

    private static Set<String> take(Properties lines, String key) {
        Object value = lines.remove(key);
        return value == null
                ? Set.of()
                : new HashSet<>(Arrays.asList(value.toString().split("\\s*,\\s*", -1)));
    }
}
