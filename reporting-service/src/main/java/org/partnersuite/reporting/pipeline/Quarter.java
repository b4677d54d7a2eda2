package org.partnersuite.reporting.pipeline;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A quarter of the calendar year, written {@code 2017-Q3}; the text sorts as the time does. */
public record Quarter(int year, int number) implements Comparable<Quarter> {
    private static final Pattern TEXT = Pattern.compile("([0-9]{4})-Q([1-4])");
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 9999;

    public Quarter {
        if (year < FIRST_YEAR || year > LAST_YEAR || number < 1 || number > 4) {
            throw new IllegalArgumentException("no such quarter: " + year + "-Q" + number);
        }
    }

    public static Quarter of(LocalDate date) {
        return new Quarter(date.getYear(), (date.getMonthValue() - 1) / 3 + 1);
    }

    public static Optional<Quarter> parse(String text) {
        Matcher matcher = TEXT.matcher(text);
        if (!matcher.matches() || Integer.parseInt(matcher.group(1)) < FIRST_YEAR) {
            return Optional.empty();
        }
        return Optional.of(new Quarter(Integer.parseInt(matcher.group(1)), Integer.parseInt(matcher.group(2))));
    }

    public LocalDate firstDay() {
        return LocalDate.of(year, number * 3 - 2, 1);
    }

    public LocalDate lastDay() {
        return firstDay().plusMonths(3).minusDays(1);
    }

    /** What stands for the quarter in a cell: positive, and rising with time; 0 is left for "in no quarter". */
    public short code() {
        return (short) ((year - FIRST_YEAR) * 4 + number);
    }

    public static Quarter ofCode(int code) {
        return new Quarter(FIRST_YEAR + (code - 1) / 4, (code - 1) % 4 + 1);
    }

    @Override
    public int compareTo(Quarter other) {
        return Short.compare(code(), other.code());
    }

    @Override
    public String toString() {
        return year + "-Q" + number;
    }
}
