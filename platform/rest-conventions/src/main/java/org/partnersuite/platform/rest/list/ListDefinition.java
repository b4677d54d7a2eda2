package org.partnersuite.platform.rest.list;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.UriInfo;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A list that callers may filter, sort and page: declared once, as a constant, and used for reading the request, for the
 * SQL, for refusing unknown parameters and for the OpenAPI document.
 *
 * @param <T> the record an item is answered as; its components are what {@code fields=} may name
 */
public final class ListDefinition<T> {
    static final Set<String> PARAMETERS = Set.of("pageSize", "pageToken", "sort", "fields", "includeTotal");

    private final Class<T> item;
    private final String select;
    private final String from;
    private final String id;
    private final FieldType idType;
    private final Map<String, ListField> fields;
    private final List<Sort> defaultSort;
    private final Set<List<String>> indexedTogether;
    private final Set<List<String>> following;
    private final Set<List<String>> sortedByIndex;
    private final List<Skipping> skipping;

    ListDefinition(
            Class<T> item,
            String select,
            String from,
            String id,
            FieldType idType,
            Map<String, ListField> fields,
            List<Sort> defaultSort,
            Set<List<String>> indexedTogether,
            Set<List<String>> following,
            Set<List<String>> sortedByIndex,
            List<Skipping> skipping) {
        this.item = item;
        this.select = select;
        this.from = from;
        this.id = id;
        this.idType = idType;
        this.fields = new LinkedHashMap<>(fields);
        this.defaultSort = List.copyOf(defaultSort);
        this.indexedTogether = Set.copyOf(indexedTogether);
        this.following = Set.copyOf(following);
        this.sortedByIndex = Set.copyOf(sortedByIndex);
        this.skipping = List.copyOf(skipping);
    }

    public static <T> ListDefinitionBuilder<T> of(Class<T> item) {
        return new ListDefinitionBuilder<>(item);
    }

    /** Reads the list's parameters; 400 with every fault of all of them. */
    public ListRequest<T> asked(UriInfo uri) {
        return asked(uri.getPath(), uri.getQueryParameters());
    }

    /** A page token belongs to the path it was given for. */
    public ListRequest<T> asked(String path, MultivaluedMap<String, String> query) {
        return new ListRequestReader<>(this, path, query).read();
    }

    /** The names of all query parameters this list knows. */
    public Set<String> parameters() {
        Set<String> names = new LinkedHashSet<>(PARAMETERS);
        for (ListField field : fields.values()) {
            if (field.can(Use.FILTER)) {
                names.add(field.name());
            }
            if (field.can(Use.RANGE)) {
                names.add(field.name() + ListField.FROM);
                names.add(field.name() + ListField.TO);
            }
            if (field.can(Use.PREFIX)) {
                names.add(field.name() + ".prefix");
            }
        }
        return names;
    }

    public Collection<ListField> fields() {
        return List.copyOf(fields.values());
    }

    public List<String> sortable() {
        return fields.values().stream()
                .filter(f -> f.can(Use.SORT))
                .map(ListField::name)
                .toList();
    }

    public String defaultSort() {
        return Sort.text(defaultSort);
    }

    /** The names {@code fields=} may list. */
    public List<String> itemFields() {
        return members(item).toList();
    }

    private static Stream<String> members(Class<?> item) {
        return Stream.of(item.getRecordComponents())
                .flatMap(component -> component.isAnnotationPresent(JsonUnwrapped.class)
                                || component.getAccessor().isAnnotationPresent(JsonUnwrapped.class)
                        ? members(component.getType())
                        : Stream.of(component.getName()));
    }

    /** Each a field to sort by and one whose ranges are found along that sort. */
    public Set<List<String>> indexedTogether() {
        return indexedTogether;
    }

    /** Each an instant and one that it follows. */
    public Set<List<String>> following() {
        return following;
    }

    /** Each a field and the sort in which an index has the rows of one value. */
    public Set<List<String>> sortedByIndex() {
        return sortedByIndex;
    }

    /** The indexes in which it is walked past pages on which nothing fits. */
    public List<Skipping> skipping() {
        return skipping;
    }

    List<Sort> defaultSorts() {
        return defaultSort;
    }

    Map<String, ListField> byName() {
        return fields;
    }

    String select() {
        return select;
    }

    /** The table, its alias, and what is joined. */
    public String from() {
        return from;
    }

    /** The column that breaks ties. */
    public String id() {
        return id;
    }

    FieldType idType() {
        return idType;
    }
}
