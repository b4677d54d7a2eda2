package org.partnersuite.engagement.importprofile.reading;

import java.math.BigInteger;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.partnersuite.engagement.importprofile.FieldType;
import org.partnersuite.platform.rest.CanonicalUuid;

/** Converts text to values strictly. The field defines the permitted values. */
public final class Values {
    private static final Pattern INTEGER = Pattern.compile("-?[0-9]{1,100}");

    private Values() {}

    /** How the suite itself writes values: ISO dates, a point in decimals, no groups. */
    public static @Nullable Object canonical(FieldType type, String text) {
        return switch (type) {
            case TEXT -> text;
            case CODES -> codes(text);
            case DATE -> DateFormat.ISO.read(text);
            case DECIMAL -> DecimalFormat.CANONICAL.read(text);
            case INTEGER -> integer(text);
            case UUID -> CanonicalUuid.parse(text);
        };
    }

    static @Nullable LocalDate date(String text, List<DateFormat> formats) {
        return formats.stream()
                .map(format -> format.read(text))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    static @Nullable BigInteger integer(String text) {
        return INTEGER.matcher(text).matches() ? new BigInteger(text) : null;
    }

    private static List<String> codes(String text) {
        return Stream.of(text.split(";"))
                .map(String::strip)
                .filter(code -> !code.isEmpty())
                .toList();
    }
}
