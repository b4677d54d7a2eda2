package org.partnersuite.reporting.pipeline;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.threeten.extra.YearQuarter;

/** The quarters that figures are counted in, 1900-Q1 to 9999-Q4, and the numbers that stand for them in cells. */
public final class Quarters {
    private static final Pattern TEXT = Pattern.compile("([0-9]{4})-Q([1-4])");
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 9999;

    private Quarters() {}

    /** @throws IllegalArgumentException for a day of another year */
    public static YearQuarter of(LocalDate day) {
        if (day.getYear() < FIRST_YEAR || day.getYear() > LAST_YEAR) {
            throw new IllegalArgumentException("nothing is counted in the year " + day.getYear());
        }
        return YearQuarter.from(day);
    }

    /** Reads {@code 2017-Q3}; empty for anything else. */
    public static Optional<YearQuarter> parse(String text) {
        Matcher matcher = TEXT.matcher(text);
        if (!matcher.matches() || Integer.parseInt(matcher.group(1)) < FIRST_YEAR) {
            return Optional.empty();
        }
        return Optional.of(YearQuarter.of(Integer.parseInt(matcher.group(1)), Integer.parseInt(matcher.group(2))));
    }

    /** Positive, and rising with time; 0 is left for "in no quarter". */
    public static short code(YearQuarter quarter) {
        return (short) ((quarter.getYear() - FIRST_YEAR) * 4 + quarter.getQuarterValue());
    }

    public static YearQuarter ofCode(int code) {
        return YearQuarter.of(FIRST_YEAR + (code - 1) / 4, (code - 1) % 4 + 1);
    }
}
