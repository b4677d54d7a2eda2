package org.partnersuite.platform.rest.list;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.partnersuite.platform.rest.Fault;

/** The filter parameters of a request as conditions of SQL. */
final class Filters {
    private final List<Fault> faults;
    private final @Nullable Merging merging;
    private final List<Condition> conditions = new ArrayList<>();
    private final List<Condition> keys = new ArrayList<>();
    private final StringBuilder canonical = new StringBuilder();

    Filters(ListDefinition<?> list, boolean includeMerged, List<Fault> faults) {
        this.faults = faults;
        this.merging = list.merging();
        if (includeMerged) {
            canonical.append(Merging.PARAMETER).append('\n');
        } else if (!list.where().isEmpty()) {
            conditions.add(new Condition(list.where(), List.of()));
        }
    }

    List<Condition> conditions() {
        if (merging == null || keys.isEmpty()) {
            return conditions;
        }
        List<Condition> all = new ArrayList<>(conditions);
        all.add(merging.holding(keys));
        return all;
    }

    /** The same text for filters of the same meaning; parameters come in the order of their names. */
    String canonical() {
        return canonical.toString();
    }

    /** @param parameter a field, or a field with {@code .gte}, {@code .lte} or {@code .prefix} */
    void add(Map<String, ListField> fields, String parameter, String text) {
        ListField whole = fields.get(parameter);
        if (whole != null) {
            anyOf(whole, text);
            return;
        }
        int dot = parameter.lastIndexOf('.');
        ListField field = fields.get(parameter.substring(0, dot));
        if (field != null) {
            bound(field, parameter, parameter.substring(dot), text);
        }
    }

    private void anyOf(ListField field, String text) {
        TreeSet<String> given = new TreeSet<>();
        ValueList.split(text).forEach(value -> given.add(field.normalised(value)));
        if (given.stream().filter(value -> !check(field, field.name(), value)).count() > 0) {
            return;
        }
        List<String> values =
                given.stream().map(field.type()::canonical).distinct().toList();
        canonical.append(field.name()).append('=').append(values).append('\n');
        String each = field.type().castEach();
        if (merging != null && isKey(field)) {
            keys.add(new Condition("k." + field.indexedColumn() + " = any(" + each + ")", List.of(values)));
        } else if (field.isMany()) {
            add(field.condition("&& " + each, false), values);
        } else if (values.size() == 1) {
            add(field.condition("= " + field.type().cast(), true), values.get(0));
        } else {
            add(field.condition("= any(" + each + ")", false), values);
        }
    }

    /** A source belongs to the ids that are given with it. */
    private boolean isKey(ListField field) {
        return field.name().equals(Merging.ID) || field.name().equals(Merging.SOURCE) && !keys.isEmpty();
    }

    private void bound(ListField field, String parameter, String suffix, String given) {
        String normalised = field.normalisedPrefix(given);
        if (!check(field, parameter, normalised)) {
            return;
        }
        String text = field.type().canonical(normalised);
        canonical.append(parameter).append('=').append(text).append('\n');
        String cast = field.type().cast();
        switch (suffix) {
            case ListField.FROM -> add(field.column() + " >= " + cast, text);
            case ListField.TO -> add(field.column() + " <= " + cast, text);
            default -> add(field.column() + " like " + cast, text.replaceAll("[\\\\%_]", "\\\\$0") + "%");
        }
    }

    private void add(String condition, Object value) {
        conditions.add(new Condition(condition, List.of(value)));
    }

    private boolean check(ListField field, String parameter, String value) {
        if (!value.isEmpty() && field.accepts(value)) {
            return true;
        }
        String code = value.isEmpty() ? "empty" : field.codes().isEmpty() ? "wrong_type" : "unknown_code";
        faults.add(Fault.at(parameter, code, "Must be " + field.expectation() + "."));
        return false;
    }
}
