package org.partnersuite.platform.rest.list;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.partnersuite.platform.rest.Fault;
import org.partnersuite.platform.rest.Problem;

/** Reads the parameters of a list, and collects the faults of all of them. */
final class ListRequestReader<T> {
    private static final int DEFAULT_PAGE_SIZE = 50;
    private static final int MAX_PAGE_SIZE = 500;

    /** The time of an item's last change. */
    private static final String CHANGED = "updatedAt";

    private final ListDefinition<T> list;
    private final String path;
    private final MultivaluedMap<String, String> query;
    private final List<Fault> faults = new ArrayList<>();

    ListRequestReader(ListDefinition<T> list, String path, MultivaluedMap<String, String> query) {
        this.list = list;
        this.path = path;
        this.query = query;
    }

    ListRequest<T> read() {
        boolean includeMerged = list.merging() != null && isTrue(Merging.PARAMETER);
        Filters filters = new Filters(list, includeMerged, faults);
        Set<String> known = list.parameters();
        for (Map.Entry<String, List<String>> parameter : new TreeMap<>(query).entrySet()) {
            String name = parameter.getKey();
            if (!known.contains(name)) {
                faults.add(Fault.at(name, "unknown_parameter", "Unknown parameter of this list."));
            } else if (parameter.getValue().size() > 1) {
                faults.add(Fault.at(
                        name,
                        "repeated_parameter",
                        "Give it once; separate values by commas, and write a comma within a value as \\,."));
            } else if (!ListDefinition.PARAMETERS.contains(name)) {
                filters.add(list.fields(), name, parameter.getValue().get(0));
            }
        }
        int pageSize = single("pageSize").map(this::pageSize).orElse(DEFAULT_PAGE_SIZE);
        Sort sort = single("sort").map(this::sort).orElse(list.defaultSort());
        Set<String> fields = single("fields").map(this::fields).orElse(Set.of());
        boolean includeTotal = isTrue("includeTotal");
        String scope = String.join("\n", path, list.from(), filters.canonical(), Sort.text(sort));
        PageToken position =
                single("pageToken").map(text -> position(text, scope)).orElse(null);
        Problem.refuseAny(faults);
        return new ListRequest<>(
                list,
                filters.conditions(),
                includeMerged,
                sort,
                pageSize,
                position,
                fields,
                includeTotal,
                asksForChanges(),
                scope);
    }

    private boolean asksForChanges() {
        return query.keySet().stream().anyMatch(name -> name.startsWith(CHANGED + "."))
                || single("sort").filter(sort -> sort.endsWith(CHANGED)).isPresent();
    }

    private Optional<String> single(String name) {
        List<String> values = query.get(name);
        return values == null || values.size() != 1 ? Optional.empty() : Optional.of(values.get(0));
    }

    private int pageSize(String text) {
        if (!text.matches("[0-9]{1,18}") || Long.parseLong(text) < 1) {
            faults.add(Fault.at("pageSize", "out_of_range", "Must be a whole number of at least 1."));
            return DEFAULT_PAGE_SIZE;
        }
        return (int) Math.min(Long.parseLong(text), MAX_PAGE_SIZE);
    }

    private @Nullable Sort sort(String text) {
        Sort sort = Sort.named(text, list.fields());
        if (text.indexOf(',') >= 0) {
            faults.add(Fault.at("sort", "too_many", "Sort by a single field; the id breaks ties."));
        } else if (sort == null) {
            faults.add(
                    Fault.at("sort", "unknown_sort", "Sortable fields: " + String.join(", ", list.sortable()) + "."));
        }
        return sort;
    }

    private Set<String> fields(String text) {
        List<String> known = list.itemFields();
        Set<String> fields = new LinkedHashSet<>(Arrays.asList(text.split(",", -1)));
        if (!known.containsAll(fields)) {
            faults.add(Fault.at("fields", "unknown_field", "Items have: " + String.join(", ", known) + "."));
        }
        return fields;
    }

    private boolean isTrue(String parameter) {
        String text = single(parameter).orElse("false");
        if (!FieldType.BOOLEAN.accepts(text)) {
            faults.add(Fault.at(parameter, "wrong_type", "Must be true or false."));
        }
        return text.equals("true");
    }

    private @Nullable PageToken position(String text, String scope) {
        PageToken token = PageToken.read(text, scope);
        if (token == null) {
            faults.add(Fault.at(
                    "pageToken",
                    "invalid_page_token",
                    "Must be a nextPageToken of this list, used with the same filter and sort."));
        }
        return token;
    }
}
