package org.partnersuite.platform.rest.list;

import java.math.BigInteger;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.function.Predicate;
import org.partnersuite.platform.rest.CanonicalUuid;
import org.partnersuite.platform.rest.PlainText;
import org.partnersuite.platform.rest.TimeWindow;

/** The types of list fields: how a parameter is read, and what PostgreSQL casts it to. */
public enum FieldType {
    TEXT("text", "text", FieldType::isText),

    /** A column of many texts. */
    TEXTS("text", "text", FieldType::isText),
    UUID("uuid", "a UUID", text -> CanonicalUuid.parse(text) != null),
    DATE("date", "a date such as 2026-03-31", FieldType::isDate),
    INSTANT("timestamptz", TimeWindow.INSTANT_IN_QUERY, FieldType::isInstant),
    DECIMAL("numeric", "a decimal number", text -> text.matches("-?[0-9]{1,30}(\\.[0-9]{1,20})?")),
    INTEGER("bigint", "a whole number", text -> new BigInteger(text).bitLength() < Long.SIZE),
    BOOLEAN("boolean", "true or false", text -> text.equals("true") || text.equals("false"));

    private static final int MAX_TEXT = 1_000;

    private final String sqlType;
    private final String expectation;
    private final Predicate<String> accepted;

    FieldType(String sqlType, String expectation, Predicate<String> accepted) {
        this.sqlType = sqlType;
        this.expectation = expectation;
        this.accepted = accepted;
    }

    boolean isMany() {
        return this == TEXTS;
    }

    String cast() {
        return "cast(? as " + sqlType + ")";
    }

    String castEach() {
        return "cast(? as " + sqlType + "[])";
    }

    String expectation() {
        return expectation;
    }

    boolean accepts(String text) {
        try {
            return accepted.test(text);
        } catch (DateTimeException | NumberFormatException e) {
            return false;
        }
    }

    /** An accepted text as it is compared: instants in UTC. */
    String canonical(String text) {
        return this == INSTANT ? Instant.parse(text).toString() : text;
    }

    private static boolean isText(String text) {
        return text.length() <= MAX_TEXT && PlainText.holds(text);
    }

    private static boolean isDate(String text) {
        return isInYears(LocalDate.parse(text).getYear());
    }

    private static boolean isInstant(String text) {
        return isInYears(Instant.parse(text).atOffset(ZoneOffset.UTC).getYear());
    }

    private static boolean isInYears(int year) {
        return year >= 1 && year <= 9999;
    }
}
