package org.partnersuite.reporting.topsheet.api;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The geometry of horizontal bars. Lengths are in units of the drawing, which is {@link #width} wide, so that a phone shows
 * it unscaled.
 *
 * @param title read out in place of the drawing
 */
public record BarChart(String id, String caption, String title, List<Value> values) {
    private static final int WIDTH = 360;
    private static final int SHORTEST_LABEL = 72;
    private static final double CHARACTER = 6.8;
    private static final int NUMBER = 62;
    private static final int ROW = 26;

    /**
     * A value with the link to its rows.
     *
     * @param part the part of the amount that is drawn darker; zero for none
     */
    public record Value(String label, BigDecimal amount, BigDecimal part, String link) {}

    /** A bar as it is drawn: its label ends at {@code labelEnd}, its number begins at {@code numberStart}. */
    public record Bar(
            Value value,
            String number,
            int labelEnd,
            int baseline,
            int start,
            int top,
            double length,
            double part,
            double numberStart) {}

    boolean isEmpty() {
        return values.stream().allMatch(value -> value.amount().signum() == 0);
    }

    /** All bars in words. */
    public String description() {
        return values.stream()
                .map(value -> value.label() + " " + PageText.brief(value.amount()))
                .collect(Collectors.joining("; "));
    }

    public int width() {
        return WIDTH;
    }

    public int height() {
        return values.size() * ROW + 4;
    }

    /** The thickness of each bar. */
    public int thickness() {
        return ROW - 8;
    }

    public List<Bar> bars() {
        int start = values.stream()
                .mapToInt(value -> (int) (value.label().length() * CHARACTER) + 10)
                .reduce(SHORTEST_LABEL, Math::max);
        double most = values.stream()
                .mapToDouble(value -> value.amount().doubleValue())
                .reduce(0, Math::max);
        double scale = most == 0 ? 0 : (WIDTH - start - NUMBER) / most;
        List<Bar> bars = new ArrayList<>();
        for (Value value : values) {
            int y = bars.size() * ROW + 2;
            double length = length(value.amount(), scale);
            bars.add(new Bar(
                    value,
                    PageText.brief(value.amount()),
                    start - 6,
                    y + 16,
                    start,
                    y + 3,
                    length,
                    length(value.part(), scale),
                    start + length + 5));
        }
        return bars;
    }

    /** Rounded to a tenth. */
    private static double length(BigDecimal amount, double scale) {
        return Math.round(Math.max(amount.doubleValue() * scale, 0) * 10) / 10.0;
    }
}
