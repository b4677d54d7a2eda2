package org.partnersuite.reporting.topsheet.api;

import io.quarkus.qute.TemplateExtension;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.partnersuite.reporting.pipeline.Sum;

/** Numbers, times and codes as the page shows them; templates call these methods as members of their first argument. */
final class PageText {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern(
                    "d MMM yyyy, HH:mm:ss 'UTC'", Locale.ENGLISH)
            .withZone(ZoneOffset.UTC);

    private PageText() {}

    @TemplateExtension
    static String words(Instant time) {
        return TIME.format(time);
    }

    @TemplateExtension
    static String grouped(Long count) {
        return format("#,##0", count);
    }

    /** Whole units: the exact amount is in the rows and in the other representations. */
    @TemplateExtension
    static String whole(Sum sum) {
        return format("#,##0", sum.value().setScale(0, RoundingMode.HALF_UP));
    }

    /** Short enough for a chart: {@code 2.98 M}. */
    static String brief(BigDecimal amount) {
        double value = amount.doubleValue();
        if (Math.abs(value) >= 1e9) {
            return format("#,##0.00 B", value / 1e9);
        }
        if (Math.abs(value) >= 1e6) {
            return format("#,##0.00 M", value / 1e6);
        }
        return Math.abs(value) >= 1e4 ? format("#,##0 k", value / 1e3) : format("#,##0", value);
    }

    /** A code in words: {@code USE_CASE} becomes Use case. */
    static String ofCode(String code) {
        String words = code.replace('_', ' ').toLowerCase(Locale.ROOT);
        return words.isEmpty() ? words : Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    /** A quarter or a period: {@code 2017-Q1..2017-Q4} becomes 2017 Q1 to 2017 Q4. */
    static String ofPeriod(String period) {
        return period.equals("all")
                ? "All quarters"
                : period.replace("..", " to ").replace("-Q", " Q");
    }

    private static String format(String pattern, Number number) {
        return new DecimalFormat(pattern, DecimalFormatSymbols.getInstance(Locale.ROOT)).format(number);
    }
}
