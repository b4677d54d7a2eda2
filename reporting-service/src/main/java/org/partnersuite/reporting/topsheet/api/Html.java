package org.partnersuite.reporting.topsheet.api;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import org.partnersuite.reporting.pipeline.Sum;

/** Text and numbers as the page shows them. */
final class Html {
    private Html() {}

    static String text(String raw) {
        StringBuilder safe = new StringBuilder(raw.length() + 16);
        for (int i = 0; i < raw.length(); i++) {
            char c = raw.charAt(i);
            switch (c) {
                case '&' -> safe.append("&amp;");
                case '<' -> safe.append("&lt;");
                case '>' -> safe.append("&gt;");
                case '"' -> safe.append("&quot;");
                case '\'' -> safe.append("&#39;");
                default -> safe.append(c);
            }
        }
        return safe.toString();
    }

    static String count(long number) {
        return grouped("#,##0").format(number);
    }

    /** Whole units: the exact amount is in the rows and in the other representations. */
    static String amount(Sum sum) {
        return grouped("#,##0").format(sum.value().setScale(0, RoundingMode.HALF_UP));
    }

    /** Short enough for a chart: {@code 2.98 M}. */
    static String brief(BigDecimal amount) {
        double value = amount.doubleValue();
        if (Math.abs(value) >= 1e9) {
            return grouped("#,##0.00 B").format(value / 1e9);
        }
        if (Math.abs(value) >= 1e6) {
            return grouped("#,##0.00 M").format(value / 1e6);
        }
        return Math.abs(value) >= 1e4
                ? grouped("#,##0 k").format(value / 1e3)
                : grouped("#,##0").format(value);
    }

    private static DecimalFormat grouped(String pattern) {
        return new DecimalFormat(pattern, DecimalFormatSymbols.getInstance(Locale.ROOT));
    }
}
