package org.partnersuite.engagement.importprofile.reading;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.partnersuite.engagement.importprofile.FieldMapping;
import org.partnersuite.engagement.importprofile.TargetField;
import org.partnersuite.engagement.importprofile.Unmapped;
import org.partnersuite.engagement.importprofile.ValueSource;
import org.partnersuite.platform.bulk.InputRow;
import org.partnersuite.platform.bulk.RowFault;
import org.partnersuite.platform.rest.Fault;
import org.partnersuite.platform.rest.NormalText;
import org.partnersuite.platform.rest.QuotedText;

/** One field's way from a row to its value. */
final class FieldReading {
    private final TargetField field;
    private final List<ValueSource> sources;
    private final List<DateFormat> dateFormats;
    private final DecimalFormat decimalFormat;

    FieldReading(TargetField field, FieldMapping mapping, DateStyle dates) {
        this.field = field;
        this.sources = mapping.sources().stream().map(FieldReading::normalised).toList();
        List<String> formats = mapping.dateFormats();
        this.dateFormats = formats == null
                ? List.of(DateFormat.ISO)
                : formats.stream().map(format -> DateFormat.of(format, dates)).toList();
        this.decimalFormat = DecimalFormat.of(mapping);
    }

    TargetField field() {
        return field;
    }

    /** The value; null when no source yields one, or when a fault was added. */
    @Nullable
    Object read(InputRow row, List<RowFault> faults) {
        for (ValueSource source : sources) {
            String constant = source.constant();
            if (constant != null) {
                return checked(Values.canonical(field.type(), constant), constant, faults);
            }
            String raw = source.column() == null ? null : row.get(source.column());
            String theirs = raw == null ? "" : NormalText.of(raw);
            if (!theirs.isEmpty()) {
                Map<String, String> values = source.values();
                String ours = values == null ? null : values.get(theirs);
                if (ours != null) {
                    return checked(Values.canonical(field.type(), ours), ours, faults);
                }
                String refusal = refusal(source, theirs);
                if (refusal != null) {
                    faults.add(new RowFault(field.name(), "refused", refusal));
                    return null;
                }
                if (unmapped(source) == Unmapped.PASS) {
                    return checked(asWritten(theirs), theirs, faults);
                }
            }
        }
        return null;
    }

    private static @Nullable String refusal(ValueSource source, String theirs) {
        String named = source.refusals() == null ? null : source.refusals().get(theirs);
        if (named != null || unmapped(source) != Unmapped.REFUSE) {
            return named;
        }
        return source.reason() == null
                ? "The profile knows no value for " + QuotedText.of(theirs) + "."
                : source.reason();
    }

    /** Their values are compared as they are read: normalised. */
    private static ValueSource normalised(ValueSource source) {
        return new ValueSource(
                source.column(),
                source.constant() == null ? null : NormalText.of(source.constant()),
                normalised(source.values()),
                normalised(source.refusals()),
                source.unmapped(),
                source.reason());
    }

    private static @Nullable Map<String, String> normalised(@Nullable Map<String, String> ofTheirs) {
        if (ofTheirs == null) {
            return null;
        }
        Map<String, String> normalised = HashMap.newHashMap(ofTheirs.size());
        ofTheirs.forEach((theirs, ours) -> normalised.putIfAbsent(NormalText.of(theirs), ours));
        return normalised;
    }

    /** Without a value map there is nothing to miss. */
    private static Unmapped unmapped(ValueSource source) {
        if (source.unmapped() != null) {
            return source.unmapped();
        }
        return source.values() == null ? Unmapped.PASS : Unmapped.REFUSE;
    }

    private @Nullable Object asWritten(String text) {
        return switch (field.type()) {
            case DATE -> Values.date(text, dateFormats);
            case DECIMAL -> decimalFormat.read(text);
            case TEXT, CODES, INTEGER, UUID -> Values.canonical(field.type(), text);
        };
    }

    private @Nullable Object checked(@Nullable Object value, String text, List<RowFault> faults) {
        if (value == null) {
            faults.add(new RowFault(
                    field.name(), "invalid_format", QuotedText.of(text) + " is no " + expectation() + "."));
            return null;
        }
        Fault fault = field.faultOf(value);
        if (fault != null) {
            faults.add(new RowFault(field.name(), fault.code(), QuotedText.of(text) + ": " + fault.detail()));
            return null;
        }
        return value;
    }

    private String expectation() {
        return switch (field.type()) {
            case TEXT -> "text";
            case CODES -> "list of codes";
            case DATE ->
                "date as expected, such as "
                        + dateFormats.stream().map(DateFormat::example).collect(Collectors.joining(" or "));
            case DECIMAL -> "number as expected, such as " + decimalFormat.example();
            case INTEGER -> "whole number";
            case UUID -> "UUID";
        };
    }
}
