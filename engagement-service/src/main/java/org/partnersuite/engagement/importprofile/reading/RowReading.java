package org.partnersuite.engagement.importprofile.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.partnersuite.engagement.importprofile.FieldMapping;
import org.partnersuite.engagement.importprofile.ImportTarget;
import org.partnersuite.engagement.importprofile.ProfileDefinition;
import org.partnersuite.engagement.importprofile.TargetField;
import org.partnersuite.engagement.importprofile.ValueSource;
import org.partnersuite.platform.bulk.InputRow;
import org.partnersuite.platform.bulk.RowFault;
import org.partnersuite.platform.bulk.RowKey;

/** Reads rows of one object, by a profile or by the canonical columns. It belongs to one chunk. */
public final class RowReading {
    private final Map<String, FieldReading> fields = new LinkedHashMap<>();
    private final boolean canonical;

    private RowReading(ImportTarget target, Map<String, FieldMapping> mappings, DateStyle dates, boolean canonical) {
        this.canonical = canonical;
        for (TargetField field : target.fields()) {
            FieldMapping mapping = mappings.get(field.name());
            if (mapping != null) {
                fields.put(field.name(), new FieldReading(field, mapping, dates));
            }
        }
    }

    public static RowReading by(ProfileDefinition profile, ImportTarget target) {
        return by(profile.fields(), DateStyle.of(profile), target);
    }

    static RowReading by(Map<String, FieldMapping> mappings, DateStyle dates, ImportTarget target) {
        return new RowReading(target, mappings, dates, false);
    }

    /**
     * A column for each field, named as the field. A row speaks of those that it has, be they empty.
     *
     * @param present the columns there are; others stay as they are known
     */
    public static RowReading canonical(ImportTarget target, Predicate<String> present) {
        Map<String, FieldMapping> mappings = new HashMap<>();
        for (TargetField field : target.fields()) {
            if (present.test(field.name())) {
                ValueSource column = new ValueSource(field.name(), null, null, null, null, null);
                mappings.put(field.name(), FieldMapping.of(column));
            }
        }
        return new RowReading(target, mappings, DateStyle.DEFAULT, true);
    }

    /** Names the record of a row by a field of text, as it is read. */
    public RowKey key(String field) {
        FieldReading reading = fields.get(field);
        return row -> reading == null ? null : (String) reading.read(row, new ArrayList<>(0));
    }

    /** Every column that the mappings name. */
    public static Set<String> columnsOf(Map<String, FieldMapping> mappings) {
        Set<String> columns = new LinkedHashSet<>();
        mappings.values().stream()
                .flatMap(mapping -> mapping.sources().stream())
                .map(ValueSource::column)
                .forEach(column -> {
                    if (column != null) {
                        columns.add(column);
                    }
                });
        return columns;
    }

    /** Whether rows speak of this field at all; when they do not, it stays as it is. */
    public boolean covers(String field) {
        return fields.containsKey(field);
    }

    public RowValues read(InputRow row) {
        Map<String, Object> values = HashMap.newHashMap(fields.size());
        List<RowFault> faults = new ArrayList<>();
        for (FieldReading reading : fields.values()) {
            int before = faults.size();
            @Nullable Object value = reading.read(row, faults);
            if (value != null) {
                values.put(reading.field().name(), value);
            } else if (reading.field().required() && faults.size() == before) {
                faults.add(new RowFault(
                        reading.field().name(),
                        "required",
                        "The row has no " + reading.field().name() + "."));
            }
        }
        return new RowValues(values, covered(row), faults);
    }

    private Set<String> covered(InputRow row) {
        return !canonical || fields.keySet().stream().allMatch(row::names)
                ? fields.keySet()
                : fields.keySet().stream().filter(row::names).collect(Collectors.toSet());
    }
}
