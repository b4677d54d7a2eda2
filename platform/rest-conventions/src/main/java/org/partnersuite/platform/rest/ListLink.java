package org.partnersuite.platform.rest;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.partnersuite.platform.rest.list.ValueList;

/** A link to a list with filters, such as the rows that a figure counts. Each method returns a link of its own. */
public final class ListLink {
    private final String path;

    /** Values as the query has them, by parameter. */
    private final Map<String, String> filters;

    /** @param path of the list */
    public ListLink(String path) {
        this(path, Map.of());
    }

    private ListLink(String path, Map<String, String> filters) {
        this.path = path;
        this.filters = filters;
    }

    /** Only this value, in the place of others of the parameter. */
    public ListLink with(String parameter, String value) {
        return with(parameter, List.of(value));
    }

    /** Any of these values, in the place of others of the parameter. */
    public ListLink with(String parameter, Collection<String> values) {
        return filtered(
                parameter,
                values.stream().map(ValueList::escape).map(ListLink::encoded).collect(Collectors.joining(",")));
    }

    /** Only without a value: {@code hasGeography=false}. */
    public ListLink without(String parameter) {
        return filtered("has" + parameter.substring(0, 1).toUpperCase(Locale.ROOT) + parameter.substring(1), "false");
    }

    /** Beginning with this value of a range. */
    public ListLink from(String parameter, Object value) {
        return filtered(parameter + ".gte", encoded(value.toString()));
    }

    /** Up to and with this value of a range. */
    public ListLink to(String parameter, Object value) {
        return filtered(parameter + ".lte", encoded(value.toString()));
    }

    private ListLink filtered(String parameter, String value) {
        Map<String, String> all = new LinkedHashMap<>(filters);
        all.put(parameter, value);
        return new ListLink(path, all);
    }

    /** Path and query, percent-encoded; a comma between values is none of theirs. */
    @Override
    public String toString() {
        return filters.entrySet().stream()
                .map(filter -> filter.getKey() + "=" + filter.getValue())
                .collect(Collectors.joining("&", filters.isEmpty() ? path : path + "?", ""));
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8)
                .replace("+", "%20")
                .replace("%3A", ":");
    }
}
