package org.partnersuite.engagement.importprofile.reading;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.partnersuite.engagement.importprofile.FieldType;
import org.partnersuite.platform.rest.CanonicalUuid;

/** Converts text to values strictly. The field defines the permitted values. */
public final class Values {
    private static final Pattern DATE_FORMAT = Pattern.compile("(?:dd?|MM?M?M?|yyyy|yy|[-/. ,]|'[^']*')+");
    private static final Pattern INTEGER = Pattern.compile("-?[0-9]{1,100}");
    private static final int MAX_DECIMAL = 200;

    private Values() {}

    /** How the suite itself writes values: ISO dates, a point in decimals, no groups. */
    public static @Nullable Object canonical(FieldType type, String text) {
        return switch (type) {
            case TEXT -> text;
            case CODES -> codes(text);
            case DATE -> date(text, List.of(DateTimeFormatter.ISO_LOCAL_DATE));
            case DECIMAL -> decimal(text, '.', '\0');
            case INTEGER -> integer(text);
            case UUID -> CanonicalUuid.parse(text);
        };
    }

    public static boolean isDateFormat(String pattern) {
        if (!DATE_FORMAT.matcher(pattern).matches()
                || !pattern.contains("d")
                || !pattern.contains("M")
                || !pattern.contains("yy")) {
            return false;
        }
        try {
            dateFormat(pattern);
            return true;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    /** Two-digit years are of 2000 to 2099. The strict resolver knows the proleptic year, not the year of an era. */
    static DateTimeFormatter dateFormat(String pattern) {
        return DateTimeFormatter.ofPattern(pattern.replace('y', 'u'), Locale.ENGLISH)
                .withResolverStyle(ResolverStyle.STRICT);
    }

    static @Nullable LocalDate date(String text, List<DateTimeFormatter> formats) {
        for (DateTimeFormatter format : formats) {
            try {
                return LocalDate.parse(text, format);
            } catch (DateTimeException e) {
                // the next one may fit
            }
        }
        return null;
    }

    /** Groups, when there are any, are of three digits. */
    static @Nullable BigDecimal decimal(String text, char mark, char grouping) {
        if (text.length() > MAX_DECIMAL) {
            return null;
        }
        StringBuilder plain = new StringBuilder(text.length());
        int digits = 0;
        int group = -1;
        int decimals = -1;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= '0' && c <= '9') {
                plain.append(c);
                if (decimals >= 0) {
                    decimals++;
                } else {
                    digits++;
                    group = group < 0 ? group : group + 1;
                }
            } else if (c == '-' && i == 0) {
                plain.append(c);
            } else if (c == mark && decimals < 0 && digits > 0 && isWholeGroup(group)) {
                plain.append('.');
                decimals = 0;
            } else if (c == grouping && decimals < 0 && digits > 0 && (group < 0 ? digits <= 3 : group == 3)) {
                group = 0;
            } else {
                return null;
            }
        }
        boolean complete = digits > 0 && decimals != 0 && (decimals > 0 || isWholeGroup(group));
        return complete ? new BigDecimal(plain.toString()) : null;
    }

    private static boolean isWholeGroup(int group) {
        return group < 0 || group == 3;
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
