package org.partnersuite.platform.rest.list;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.regex.Pattern;
import org.partnersuite.platform.rest.CanonicalUuid;
import org.partnersuite.platform.rest.PlainText;

/** The types of list fields: how a parameter is read, and what PostgreSQL casts it to. */
public enum FieldType {
    TEXT("text", "text"),
    CODE("text", "one of the listed codes"),
    UUID("uuid", "a UUID"),
    DATE("date", "a date such as 2026-03-31"),
    INSTANT("timestamptz", "an instant such as 2026-03-31T12:00:00Z"),
    DECIMAL("numeric", "a decimal number"),
    INTEGER("bigint", "a whole number"),
    BOOLEAN("boolean", "true or false");

    private static final int MAX_TEXT = 1_000;
    private static final Pattern DECIMAL_TEXT = Pattern.compile("-?[0-9]{1,30}(\\.[0-9]{1,20})?");
    private static final Instant FIRST = Instant.parse("0001-01-01T00:00:00Z");
    private static final Instant LAST = Instant.parse("9999-12-31T23:59:59.999999Z");

    private final String sqlType;
    private final String expectation;

    FieldType(String sqlType, String expectation) {
        this.sqlType = sqlType;
        this.expectation = expectation;
    }

    String sqlType() {
        return sqlType;
    }

    String cast() {
        return "cast(? as " + sqlType + ")";
    }

    /** In words, for a fault's detail. */
    String expectation() {
        return expectation;
    }

    boolean accepts(String text) {
        return switch (this) {
            case TEXT, CODE -> text.length() <= MAX_TEXT && PlainText.holds(text);
            case UUID -> CanonicalUuid.parse(text) != null;
            case DECIMAL -> DECIMAL_TEXT.matcher(text).matches();
            case BOOLEAN -> text.equals("true") || text.equals("false");
            case INTEGER, DATE, INSTANT -> parses(text);
        };
    }

    private boolean parses(String text) {
        try {
            switch (this) {
                case INTEGER -> Long.parseLong(text);
                case DATE -> {
                    int year = LocalDate.parse(text).getYear();
                    return year >= 1 && year <= 9999;
                }
                default -> {
                    Instant instant = Instant.parse(text);
                    return text.endsWith("Z") && !instant.isBefore(FIRST) && !instant.isAfter(LAST);
                }
            }
            return true;
        } catch (DateTimeException | NumberFormatException e) {
            return false;
        }
    }
}
