package org.partnersuite.platform.rest.list;

import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.UriInfo;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.partnersuite.platform.rest.Json;
import org.partnersuite.platform.rest.Problem;

/**
 * A list that callers may filter, sort and page: declared once, as a constant, and used for reading the request, for the
 * SQL, for refusing unknown parameters and for the OpenAPI document.
 *
 * @param <T> the record an item is answered as; its components are what {@code fields=} may name
 * @param select the columns that the row mapper reads
 * @param from the table, its alias, and what is joined
 * @param where condition of every row of the list; empty for none
 * @param merging when its records may be merged into others
 * @param within the columns by which the resource always narrows the list, such as the parent's id
 * @param id the column that breaks ties
 * @param fields by their names
 * @param partnerSees which rows a partner's caller gets, with a {@code ?} for its partner; empty when it gets all, null
 *     when the list is for the vendor only
 * @param defaultSort none when the id alone sorts
 * @param accessPaths the questions that are fast; none when all are, for the list is short
 */
public record ListDefinition<T>(
        Class<T> item,
        String select,
        String from,
        String where,
        @Nullable Merging merging,
        @Nullable String partnerSees,
        List<String> within,
        String id,
        FieldType idType,
        Map<String, ListField> fields,
        @Nullable Sort defaultSort,
        List<AccessPath> accessPaths) {
    static final Set<String> PARAMETERS =
            Set.of("pageSize", "pageToken", "sort", "fields", "includeTotal", Merging.PARAMETER);

    public static <T> ListDefinitionBuilder<T> of(Class<T> item) {
        return new ListDefinitionBuilder<>(item);
    }

    /** @throws Problem 400 with every fault of all parameters */
    public ListRequest<T> request(UriInfo uri) {
        return request(uri.getPath(), uri.getQueryParameters());
    }

    /** A page token belongs to the path it was given for. */
    public ListRequest<T> request(String path, MultivaluedMap<String, String> query) {
        return new ListRequestReader<>(this, path, query).read();
    }

    /** The names of all query parameters this list knows. */
    public Set<String> parameters() {
        Set<String> names = new LinkedHashSet<>(PARAMETERS);
        if (merging == null) {
            names.remove(Merging.PARAMETER);
        }
        fields.values().stream().flatMap(ListField::parameters).forEach(names::add);
        return names;
    }

    public List<String> sortable() {
        return fields.values().stream()
                .filter(f -> f.can(Use.SORT))
                .map(ListField::name)
                .toList();
    }

    /** Such as {@code -createdAt}; empty when the id alone sorts. */
    public String defaultSortText() {
        return Sort.text(defaultSort);
    }

    /** The names {@code fields=} may list. */
    public List<String> itemFields() {
        return Json.members(item).toList();
    }

    /** A sentence for callers. */
    public String fastQuestions() {
        return accessPaths.isEmpty()
                ? "The list is short; every query is fast."
                : accessPaths.stream()
                        .map(AccessPath::inWords)
                        .collect(Collectors.joining("; ", "Fast at any size: ", "."));
    }

    /** Of each index that the list needs, the columns that it begins with; that of an array column is GIN. */
    public Set<List<String>> indexes() {
        Set<List<String>> indexes = new LinkedHashSet<>();
        if (accessPaths.isEmpty() && !within.isEmpty()) {
            indexes.add(within);
        }
        for (AccessPath path : accessPaths) {
            ListField filter = path.filter() == null ? null : fields.get(path.filter());
            for (String sort : path.sorts()) {
                List<String> index = new ArrayList<>(within);
                if (filter != null) {
                    index.add(filter.indexedColumn());
                }
                if (filter == null || !filter.isMany()) {
                    index.add(Objects.requireNonNull(fields.get(sort)).indexedColumn());
                    index.add(id.substring(id.indexOf('.') + 1));
                }
                indexes.add(index);
            }
        }
        return indexes;
    }

    /** 422 with the access paths of the list. */
    Problem tooBroad() {
        return Problem.unprocessable("query_too_broad", "This query takes too long. " + fastQuestions(), List.of())
                .with("accessPaths", accessPaths);
    }
}
