package org.partnersuite.platform.rest.list;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.partnersuite.platform.rest.Codes;

/** Declares a list. */
public final class ListDefinitionBuilder<T> {
    private static final int MOST_ACCESS_PATHS = 6;

    private final Class<T> item;
    private final Map<String, ListField> fields = new LinkedHashMap<>();
    private final List<AccessPath> accessPaths = new ArrayList<>();
    private String select = "*";
    private String from = "";
    private String where = "";
    private @Nullable Merging merging;
    private @Nullable String partnerSees;
    private List<String> within = List.of();
    private String id = "id";
    private FieldType idType = FieldType.UUID;
    private @Nullable Sort defaultSort;
    private boolean few;

    ListDefinitionBuilder(Class<T> item) {
        this.item = item;
    }

    /** The columns the row mapper reads; all when not said. */
    public ListDefinitionBuilder<T> select(String columns) {
        select = columns;
        return this;
    }

    /** Tables and joins; no join may multiply the rows. */
    public ListDefinitionBuilder<T> from(String tables) {
        from = tables;
        return this;
    }

    /** A condition of every row of the list: partial indexes may use it. */
    public ListDefinitionBuilder<T> where(String condition) {
        where = condition;
        return this;
    }

    /**
     * Records that were merged into others, by the column {@code merged_into} of a table, are only listed on demand. That
     * they were not is then the one condition of the list.
     */
    public ListDefinitionBuilder<T> merging(String table, String alias) {
        merging = new Merging(table, alias);
        return where(merging.without().sql());
    }

    /** The rows a partner's caller gets, with one {@code ?} for its partner: PostgreSQL plans it better than a policy. */
    public ListDefinitionBuilder<T> partnerSees(String condition) {
        partnerSees = condition;
        return this;
    }

    /** A partner's caller gets all rows. */
    public ListDefinitionBuilder<T> partnerSeesAll() {
        return partnerSees("");
    }

    /** The columns, without alias, by which the resource always narrows the list: indexes begin with them. */
    public ListDefinitionBuilder<T> within(String... columns) {
        within = List.of(columns);
        return this;
    }

    /** The column that breaks ties, not null and unique within the list; by default a uuid called {@code id}. */
    public ListDefinitionBuilder<T> id(String column) {
        return id(column, FieldType.UUID);
    }

    public ListDefinitionBuilder<T> id(String column, FieldType type) {
        id = column;
        idType = type;
        return this;
    }

    public ListDefinitionBuilder<T> text(String name, String column, Use... uses) {
        return add(name, column, FieldType.TEXT, uses);
    }

    /** Codes that are data, not an enum: an unknown one finds nothing. */
    public ListDefinitionBuilder<T> code(String name, String column, Use... uses) {
        return text(name, column, uses);
    }

    public ListDefinitionBuilder<T> code(String name, String column, Class<? extends Enum<?>> codes, Use... uses) {
        return add(new ListField(name, column, FieldType.TEXT, Codes.of(codes), List.of(), Set.of(uses)));
    }

    /** A {@code text[]} column; a filter finds the rows that hold any of its values. */
    public ListDefinitionBuilder<T> codes(String name, String column, Use... uses) {
        return add(name, column, FieldType.TEXTS, uses);
    }

    public ListDefinitionBuilder<T> uuid(String name, String column, Use... uses) {
        return add(name, column, FieldType.UUID, uses);
    }

    /**
     * A filter by ids that name a row indirectly, such as the id of a merged account.
     *
     * @param lookups selects up to a column that is compared: the last one finds one id for each that callers give, each
     *     before finds any number for what the next one finds, and the first one finds the values of the column
     */
    public ListDefinitionBuilder<T> lookedUp(String name, String column, String... lookups) {
        return add(new ListField(name, column, FieldType.UUID, List.of(), List.of(lookups), Set.of(Use.FILTER)));
    }

    public ListDefinitionBuilder<T> date(String name, String column, Use... uses) {
        return add(name, column, FieldType.DATE, uses);
    }

    public ListDefinitionBuilder<T> instant(String name, String column, Use... uses) {
        return add(name, column, FieldType.INSTANT, uses);
    }

    public ListDefinitionBuilder<T> decimal(String name, String column, Use... uses) {
        return add(name, column, FieldType.DECIMAL, uses);
    }

    public ListDefinitionBuilder<T> integer(String name, String column, Use... uses) {
        return add(name, column, FieldType.INTEGER, uses);
    }

    public ListDefinitionBuilder<T> bool(String name, String column, Use... uses) {
        return add(name, column, FieldType.BOOLEAN, uses);
    }

    /** {@code created_at} and {@code updated_at} of the table with this alias, to sort by and in a range. */
    public ListDefinitionBuilder<T> stamps(String table) {
        return instant("createdAt", table + ".created_at", Use.RANGE, Use.SORT, Use.NOT_NULL)
                .instant("updatedAt", table + ".updated_at", Use.RANGE, Use.SORT, Use.NOT_NULL);
    }

    /** The order when the caller names none, such as {@code -closeDate}; the id alone when never said. */
    public ListDefinitionBuilder<T> sortedBy(String sort) {
        defaultSort = Sort.named(sort, fields);
        if (defaultSort == null) {
            throw new IllegalArgumentException("not a sortable field of this list: " + sort);
        }
        return this;
    }

    /** The sorts by which an index has the whole list: by creation, change and the list's own date. */
    public ListDefinitionBuilder<T> plainSorts(String... sorts) {
        return path(null, sorts);
    }

    /** For each of one or two sorts, an index has the rows with one value of the field. A list has six of these at most. */
    public ListDefinitionBuilder<T> accessPath(String filter, String... sorts) {
        ListField field = fields.get(filter);
        if (field == null || !field.can(Use.FILTER) || sorts.length < 1 || sorts.length > 2) {
            throw new IllegalArgumentException("not a filter of this list, or not one or two sorts: " + filter);
        }
        return path(filter, sorts);
    }

    private ListDefinitionBuilder<T> path(@Nullable String filter, String... sorts) {
        if (Arrays.stream(sorts).anyMatch(sort -> Sort.named(sort, fields) == null)) {
            throw new IllegalArgumentException("not all sort this list: " + String.join(", ", sorts));
        }
        accessPaths.add(new AccessPath(filter, List.of(sorts)));
        return this;
    }

    /** Never more than some thousands of rows: any question of them is fast without an index. */
    public ListDefinitionBuilder<T> few() {
        few = true;
        return this;
    }

    public ListDefinition<T> build() {
        if (from.isEmpty()) {
            throw new IllegalStateException("a list needs its from clause");
        }
        if (few != accessPaths.isEmpty()) {
            throw new IllegalStateException("a list has access paths, or few rows: " + from);
        }
        long filtered =
                accessPaths.stream().filter(path -> path.filter() != null).count();
        if (filtered > MOST_ACCESS_PATHS) {
            throw new IllegalStateException("an index is a cost of every write: " + from);
        }
        return new ListDefinition<>(
                item,
                select,
                from,
                where,
                merging,
                partnerSees,
                within,
                id,
                idType,
                Collections.unmodifiableMap(new LinkedHashMap<>(fields)),
                defaultSort,
                List.copyOf(accessPaths));
    }

    private ListDefinitionBuilder<T> add(String name, String column, FieldType type, Use... uses) {
        return add(new ListField(name, column, type, List.of(), List.of(), Set.of(uses)));
    }

    private ListDefinitionBuilder<T> add(ListField field) {
        if (ListDefinition.PARAMETERS.contains(field.name())) {
            throw new IllegalArgumentException("a parameter of every list cannot be a field: " + field.name());
        }
        if (field.isMany() && !field.uses().equals(Set.of(Use.FILTER))) {
            throw new IllegalArgumentException("a column of many values can only be filtered: " + field.name());
        }
        fields.put(field.name(), field);
        return this;
    }
}
