package org.partnersuite.engagement.importprofile.reading;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAccessor;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** One way to write the day of a date field: a pattern, which may have a time of day and an offset, or Excel's number. */
public final class DateFormat {
    /** Days since the end of 1899, as spreadsheets store dates. */
    public static final String EXCEL_SERIAL = "EXCEL_SERIAL";

    /** As the suite itself writes a date. */
    static final DateFormat ISO =
            new DateFormat("yyyy-MM-dd", DateStyle.DEFAULT, List.of(DateTimeFormatter.ISO_LOCAL_DATE));

    private static final Pattern TOKEN =
            Pattern.compile("dd?|M{1,4}|yyyy|yy|HH?|hh?|mm|ss|S{1,9}|a|X{1,3}|x{1,3}|[-/.:, ]|'[^']*'");
    private static final String UTC = "'Z'";
    private static final Pattern SERIAL = Pattern.compile("([0-9]{2,7})(?:[.,][0-9]{1,20})?");
    private static final LocalDate SERIAL_ZERO = LocalDate.of(1899, 12, 30);

    /** 1 March 1900: earlier numbers count a day that never was. */
    private static final int FIRST_SERIAL = 61;

    private static final int LAST_SERIAL = 2_958_465;
    private static final OffsetDateTime EXAMPLE = OffsetDateTime.of(2026, 12, 31, 13, 45, 0, 0, ZoneOffset.UTC);

    private final String pattern;
    private final DateStyle style;
    private final List<DateTimeFormatter> formatters;

    private DateFormat(String pattern, DateStyle style, List<DateTimeFormatter> formatters) {
        this.pattern = pattern;
        this.style = style;
        this.formatters = formatters;
    }

    /** Whether it can be read with; a pattern has day, month and year. */
    public static boolean isKnown(String pattern) {
        if (pattern.equals(EXCEL_SERIAL)) {
            return true;
        }
        List<String> tokens = tokens(pattern);
        Set<Character> letters = new HashSet<>();
        tokens.forEach(token -> letters.add(token.charAt(0)));
        boolean half = letters.contains('h');
        boolean hour = letters.contains('H') || half;
        boolean inHour = letters.contains('m') || letters.contains('s') || letters.contains('S');
        boolean offset = letters.contains('X') || letters.contains('x');
        return letters.containsAll(Set.of('d', 'M', 'y'))
                && half == letters.contains('a')
                && (hour || !(inHour || offset));
    }

    /** Whether it has years of two digits. */
    public static boolean hasShortYears(String pattern) {
        return tokens(pattern).contains("yy");
    }

    /** @throws IllegalArgumentException when it is not known */
    static DateFormat of(String pattern, DateStyle style) {
        if (pattern.equals(EXCEL_SERIAL)) {
            return new DateFormat(pattern, style, List.of());
        }
        List<DateTimeFormatter> formatters = new ArrayList<>();
        formatters.add(formatter(tokens(pattern), style));
        if (pattern.contains("MMM")) {
            // Many languages write a month differently when it stands alone, and files have either.
            formatters.add(formatter(tokens(pattern.replace("MMM", "LLL").replace("LLLM", "LLLL")), style));
        }
        return new DateFormat(pattern, style, formatters);
    }

    private static DateTimeFormatter formatter(List<String> tokens, DateStyle style) {
        DateTimeFormatterBuilder builder = new DateTimeFormatterBuilder().parseCaseInsensitive();
        Integer pivot = style.pivotYear();
        boolean timed = tokens.stream().anyMatch(token -> token.startsWith("H") || token.startsWith("h"));
        for (String token : tokens) {
            switch (token) {
                case "yyyy" -> builder.appendValue(ChronoField.YEAR, 4);
                case "yy" -> builder.appendValueReduced(ChronoField.YEAR, 2, 2, pivot == null ? 2000 : pivot);
                default -> builder.appendPattern(token);
            }
        }
        if (timed && tokens.contains(UTC)) {
            builder.parseDefaulting(ChronoField.OFFSET_SECONDS, 0);
        }
        return builder.toFormatter(style.language()).withResolverStyle(ResolverStyle.STRICT);
    }

    /** Empty when something else is in the pattern. */
    private static List<String> tokens(String pattern) {
        List<String> tokens = new ArrayList<>();
        Matcher matcher = TOKEN.matcher(pattern.replace('L', 'M'));
        int end = 0;
        while (matcher.find() && matcher.start() == end) {
            tokens.add(pattern.substring(end, matcher.end()));
            end = matcher.end();
        }
        return end == pattern.length() ? tokens : List.of();
    }

    /** The day; of an instant, that of the profile's time zone. Null when the text is written otherwise. */
    @Nullable
    LocalDate read(String text) {
        if (pattern.equals(EXCEL_SERIAL)) {
            return serial(text);
        }
        for (DateTimeFormatter formatter : formatters) {
            try {
                TemporalAccessor read = formatter.parseBest(text, OffsetDateTime::from, LocalDate::from);
                return read instanceof OffsetDateTime instant
                        ? instant.atZoneSameInstant(style.zone()).toLocalDate()
                        : LocalDate.from(read);
            } catch (DateTimeException e) {
                // the next one may fit
            }
        }
        return null;
    }

    private static @Nullable LocalDate serial(String text) {
        Matcher matcher = SERIAL.matcher(text);
        if (!matcher.matches()) {
            return null;
        }
        int days = Integer.parseInt(matcher.group(1));
        return days < FIRST_SERIAL || days > LAST_SERIAL ? null : SERIAL_ZERO.plusDays(days);
    }

    /** The last day of 2026 as it is written. */
    String example() {
        return pattern.equals(EXCEL_SERIAL) ? "46387" : formatters.getFirst().format(EXAMPLE) + " (" + pattern + ")";
    }
}
