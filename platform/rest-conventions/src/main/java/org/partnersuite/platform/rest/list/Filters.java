package org.partnersuite.platform.rest.list;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.partnersuite.platform.rest.Fault;
import org.partnersuite.platform.rest.list.Condition.Kind;

/** The filter parameters of a request as conditions of SQL. */
final class Filters {
    private final List<Fault> faults;
    private final List<Condition> conditions = new ArrayList<>();
    private final StringBuilder canonical = new StringBuilder();

    Filters(List<Fault> faults) {
        this.faults = faults;
    }

    List<Condition> conditions() {
        return conditions;
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
        List<String> values = new ArrayList<>(new TreeSet<>(ValueList.split(text)));
        boolean right = true;
        for (String value : values) {
            right &= check(field, field.name(), value);
        }
        if (!right) {
            return;
        }
        canonical.append(field.name()).append('=').append(values).append('\n');
        List<Condition> implied = field.impliedBy(values);
        String array = "cast(? as " + field.type().sqlType() + "[])";
        if (field.array()) {
            add(field, Kind.ANY_OF, field.column() + " && " + array, values, implied);
        } else if (values.size() == 1) {
            String equal = field.condition("= " + field.type().cast());
            add(field, Kind.ONE_VALUE, equal, values.get(0), implied);
        } else {
            add(field, Kind.ANY_OF, field.condition("= any(" + array + ")"), values, implied);
        }
    }

    private void bound(ListField field, String parameter, String suffix, String text) {
        if (!check(field, parameter, text)) {
            return;
        }
        canonical.append(parameter).append('=').append(text).append('\n');
        String cast = field.type().cast();
        List<Condition> implied = ListSql.with(field.impliedBy(List.of(text)), field.impliedByBound(suffix, text));
        switch (suffix) {
            case ListField.FROM -> add(field, Kind.RANGE, field.column() + " >= " + cast, text, implied);
            case ListField.TO -> add(field, Kind.RANGE, field.column() + " <= " + cast, text, implied);
            default -> add(field, Kind.PREFIX, field.column() + " like " + cast, beginsWith(text), implied);
        }
    }

    private static String beginsWith(String text) {
        return text.replaceAll("[\\\\%_]", "\\\\$0") + "%";
    }

    private void add(ListField field, Kind kind, String condition, Object value, List<Condition> implied) {
        conditions.add(new Condition(condition, List.of(value), field, kind, implied));
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
