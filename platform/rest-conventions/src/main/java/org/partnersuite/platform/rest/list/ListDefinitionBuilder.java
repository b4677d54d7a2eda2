package org.partnersuite.platform.rest.list;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.partnersuite.platform.rest.Codes;

/** Declares a list. */
public final class ListDefinitionBuilder<T> {
    private final Class<T> item;
    private final Map<String, ListField> fields = new LinkedHashMap<>();
    private final List<Sort> defaultSort = new ArrayList<>();
    private final Set<List<String>> indexedTogether = new HashSet<>();
    private final Set<List<String>> following = new HashSet<>();
    private final Set<List<String>> sortedByIndex = new HashSet<>();
    private final List<Skipping> skipping = new ArrayList<>();
    private String select = "*";
    private String from = "";
    private String id = "id";
    private FieldType idType = FieldType.UUID;

    ListDefinitionBuilder(Class<T> item) {
        this.item = item;
    }

    /** The columns the row mapper reads. */
    public ListDefinitionBuilder<T> select(String columns) {
        select = columns;
        return this;
    }

    /** Tables and joins; no join may multiply the rows. */
    public ListDefinitionBuilder<T> from(String tables) {
        from = tables;
        return this;
    }

    /**
     * The never null column that breaks ties, unique among what the resource itself asks for; a uuid called {@code id} when not
     * said.
     */
    public ListDefinitionBuilder<T> id(String column) {
        return id(column, FieldType.UUID);
    }

    public ListDefinitionBuilder<T> id(String column, FieldType type) {
        id = column;
        idType = type;
        return this;
    }

    public ListDefinitionBuilder<T> text(String name, String column, Use... uses) {
        return add(name, column, FieldType.TEXT, false, List.of(), uses);
    }

    /** Codes that are data, not an enum: an unknown one finds nothing. */
    public ListDefinitionBuilder<T> code(String name, String column, Use... uses) {
        return add(name, column, FieldType.CODE, false, List.of(), uses);
    }

    public ListDefinitionBuilder<T> code(String name, String column, Class<? extends Enum<?>> codes, Use... uses) {
        return add(name, column, FieldType.CODE, false, Codes.of(codes), uses);
    }

    /** A {@code text[]} column; a filter finds the rows that hold any of its values. */
    public ListDefinitionBuilder<T> codes(String name, String column, Use... uses) {
        return add(name, column, FieldType.CODE, true, List.of(), uses);
    }

    public ListDefinitionBuilder<T> uuid(String name, String column, Use... uses) {
        return add(name, column, FieldType.UUID, false, List.of(), uses);
    }

    public ListDefinitionBuilder<T> date(String name, String column, Use... uses) {
        return add(name, column, FieldType.DATE, false, List.of(), uses);
    }

    public ListDefinitionBuilder<T> instant(String name, String column, Use... uses) {
        return add(name, column, FieldType.INSTANT, false, List.of(), uses);
    }

    public ListDefinitionBuilder<T> decimal(String name, String column, Use... uses) {
        return add(name, column, FieldType.DECIMAL, false, List.of(), uses);
    }

    public ListDefinitionBuilder<T> integer(String name, String column, Use... uses) {
        return add(name, column, FieldType.INTEGER, false, List.of(), uses);
    }

    public ListDefinitionBuilder<T> bool(String name, String column, Use... uses) {
        return add(name, column, FieldType.BOOLEAN, false, List.of(), uses);
    }

    /**
     * A constraint of the table: a row with this value has one of the other field, too. PostgreSQL does not draw the
     * conclusion, and a list that is sorted by the other field would begin with the rows that cannot be.
     */
    public ListDefinitionBuilder<T> impliesValueOf(String other, String field, Enum<?> value) {
        return imply(field, value.name(), Condition.hasValue(known(other)));
    }

    /** A constraint of the table: a row with any value of the field has one of the other, too. */
    public ListDefinitionBuilder<T> impliesValueOf(String other, String field) {
        return imply(field, ListField.ANY_VALUE, Condition.hasValue(known(other)));
    }

    /** A constraint of the table: a row with one of the values has none of the other field. Who asks for both finds nothing. */
    public ListDefinitionBuilder<T> impliesNo(String other, String field, Enum<?>... values) {
        for (Enum<?> value : values) {
            imply(field, value.name(), Condition.hasNone(known(other)));
        }
        return this;
    }

    /**
     * A constraint of the table: one instant is at earliest an hour before the other, the most by which clocks differ. What was
     * not touched since a day was created before it, and is looked for there.
     */
    public ListDefinitionBuilder<T> follows(String later, String earlier) {
        String hour = " cast(? as timestamptz) %s interval '1 hour'";
        ListField first = known(earlier);
        ListField second = known(later);
        following.add(List.of(later, earlier));
        imply(later, ListField.TO, range(first, " <=" + hour.formatted("+")));
        return imply(earlier, ListField.FROM, range(second, " >=" + hour.formatted("-")));
    }

    private static Condition range(ListField field, String comparison) {
        return new Condition(field.column() + comparison, List.of(), field, Condition.Kind.RANGE, List.of());
    }

    /**
     * An index begins with the sort's field, which has few values, such as days; it goes on with the other and ends with the
     * id. A range of the other is then found however late in the sort it begins.
     */
    public ListDefinitionBuilder<T> indexedTogether(String sort, String range) {
        indexedTogether.add(List.of(known(sort).name(), known(range).name()));
        return this;
    }

    /**
     * For each of the sorts, an index begins with the field, goes on with the sort and ends with the id: the rows of one value
     * are walked in the sort's order.
     */
    public ListDefinitionBuilder<T> sortedByIndex(String field, String... sorts) {
        for (String sort : sorts) {
            sortedByIndex.add(List.of(known(field).name(), known(sort).name()));
        }
        return this;
    }

    /** See {@link Skipping}; the first is the one when none lies by the sort or by what is asked. */
    public ListDefinitionBuilder<T> skipping(String by, String named) {
        skipping.add(new Skipping(known(by).name(), named));
        return this;
    }

    private ListDefinitionBuilder<T> imply(String name, String value, Condition condition) {
        ListField field = known(name);
        Map<String, List<Condition>> implied = new HashMap<>(field.implied());
        implied.merge(value, List.of(condition), ListSql::with);
        fields.put(
                name,
                new ListField(
                        name,
                        field.column(),
                        field.type(),
                        field.array(),
                        field.codes(),
                        field.uses(),
                        Map.copyOf(implied)));
        return this;
    }

    private ListField known(String name) {
        ListField field = fields.get(name);
        if (field == null) {
            throw new IllegalArgumentException("not a field of this list: " + name);
        }
        return field;
    }

    /** The order when the caller names none, such as {@code -closeDate,name}; the id alone when never said. */
    public ListDefinitionBuilder<T> sortedBy(String sort) {
        for (String key : sort.split(",", -1)) {
            boolean descending = key.startsWith("-");
            ListField field = fields.get(descending ? key.substring(1) : key);
            if (field == null || !field.can(Use.SORT)) {
                throw new IllegalArgumentException("not a sortable field of this list: " + key);
            }
            defaultSort.add(new Sort(field, descending));
        }
        return this;
    }

    public ListDefinition<T> build() {
        if (from.isEmpty()) {
            throw new IllegalStateException("a list needs its from clause");
        }
        return new ListDefinition<>(
                item,
                select,
                from,
                id,
                idType,
                fields,
                defaultSort,
                indexedTogether,
                following,
                sortedByIndex,
                skipping);
    }

    private ListDefinitionBuilder<T> add(
            String name, String column, FieldType type, boolean array, List<String> codes, Use... uses) {
        if (ListDefinition.PARAMETERS.contains(name)) {
            throw new IllegalArgumentException("a parameter of every list cannot be a field: " + name);
        }
        EnumSet<Use> set = EnumSet.noneOf(Use.class);
        set.addAll(Arrays.asList(uses));
        if (array && (set.contains(Use.SORT) || set.contains(Use.RANGE) || set.contains(Use.PREFIX))) {
            throw new IllegalArgumentException("a column of many values can only be filtered: " + name);
        }
        fields.put(name, new ListField(name, column, type, array, codes, set, Map.of()));
        return this;
    }
}
