package org.partnersuite.benchmarks.measure;

import java.util.List;
import java.util.Locale;

/** A Markdown table, printed row by row as the figures come. */
public final class Report {
    private Report() {}

    public static void heading(String title, String... columns) {
        System.out.printf("%n### %s%n%n", title);
        row((Object[]) columns);
        row((Object[]) List.of(columns).stream().map(c -> "---").toArray(String[]::new));
    }

    public static void row(Object... cells) {
        StringBuilder line = new StringBuilder("|");
        for (Object cell : cells) {
            line.append(' ')
                    .append(cell instanceof Double number ? written(number) : cell)
                    .append(" |");
        }
        System.out.println(line);
    }

    private static String written(double number) {
        if (Double.isNaN(number)) {
            return "";
        }
        return String.format(Locale.ROOT, number >= 100 ? "%,.0f" : number >= 10 ? "%.1f" : "%.2f", number);
    }
}
