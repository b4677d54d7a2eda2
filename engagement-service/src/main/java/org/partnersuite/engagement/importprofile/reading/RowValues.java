package org.partnersuite.engagement.importprofile.reading;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.partnersuite.platform.bulk.RowFault;

/** The fields of one row. Faults found later are added to those of the reading. */
public final class RowValues {
    private final Map<String, Object> values;
    private final Set<String> covered;
    private final List<RowFault> faults;

    RowValues(Map<String, Object> values, Set<String> covered, List<RowFault> faults) {
        this.values = values;
        this.covered = covered;
        this.faults = faults;
    }

    public @Nullable String text(String field) {
        return (String) values.get(field);
    }

    /** Value of the row, possibly empty; the stored value when the row has no such column. */
    public @Nullable String text(String field, @Nullable String known) {
        return covered.contains(field) ? text(field) : known;
    }

    public @Nullable LocalDate date(String field) {
        return (LocalDate) values.get(field);
    }

    public @Nullable BigDecimal decimal(String field) {
        return (BigDecimal) values.get(field);
    }

    public @Nullable Integer integer(String field) {
        BigInteger value = (BigInteger) values.get(field);
        return value == null ? null : value.intValueExact();
    }

    public @Nullable UUID uuid(String field) {
        return (UUID) values.get(field);
    }

    @SuppressWarnings("unchecked")
    public List<String> codes(String field) {
        return (List<String>) values.getOrDefault(field, List.of());
    }

    /** Adds a value derived from the row, such as the id for a name. */
    public void put(String field, Object found) {
        values.put(field, found);
    }

    /** The fields that rows speak of. */
    public Set<String> covered() {
        return covered;
    }

    public @Nullable Object value(String field) {
        return values.get(field);
    }

    public boolean covers(String field) {
        return covered.contains(field);
    }

    public void fault(String field, String code, String detail) {
        faults.add(new RowFault(field, code, detail));
    }

    /** Whether a fault already states why this field has no value. */
    public boolean isFaulty(String field) {
        return faults.stream().anyMatch(fault -> fault.field().equals(field));
    }

    public List<RowFault> faults() {
        return faults;
    }
}
