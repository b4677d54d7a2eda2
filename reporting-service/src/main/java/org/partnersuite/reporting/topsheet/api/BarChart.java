package org.partnersuite.reporting.topsheet.api;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The geometry of horizontal bars, narrow enough that a phone shows them in their own size. Lengths and places are in the
 * units of the drawing, which is {@link #width} wide.
 */
public final class BarChart {
    private static final int WIDTH = 360;
    private static final int SHORTEST_LABEL = 72;
    private static final double CHARACTER = 6.8;
    private static final int NUMBER = 62;
    private static final int ROW = 26;
    private static final int THICKNESS = ROW - 8;

    private final String id;
    private final String caption;
    private final String title;
    private final List<Value> values = new ArrayList<>();

    /** @param part of the amount, drawn darker; zero for none */
    private record Value(String label, BigDecimal amount, BigDecimal part, String link) {}

    /** A bar where it is drawn: its label ends at {@code labelEnd}, its number begins at {@code numberStart}. */
    public record Bar(
            String label,
            String number,
            String link,
            int labelEnd,
            int baseline,
            int start,
            int top,
            double length,
            double part,
            double numberStart) {}

    BarChart(String id, String caption, String title) {
        this.id = id;
        this.caption = caption;
        this.title = title;
    }

    BarChart bar(String label, BigDecimal amount, BigDecimal part, String link) {
        values.add(new Value(label, amount, part, link));
        return this;
    }

    boolean isEmpty() {
        return values.stream().allMatch(value -> value.amount().signum() == 0);
    }

    public String id() {
        return id;
    }

    public String caption() {
        return caption;
    }

    /** Read out in place of the drawing. */
    public String title() {
        return title;
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

    /** Of each bar. */
    public int thickness() {
        return THICKNESS;
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
                    value.label(),
                    PageText.brief(value.amount()),
                    value.link(),
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

    /** To a tenth. */
    private static double length(BigDecimal amount, double scale) {
        return Math.round(Math.max(amount.doubleValue() * scale, 0) * 10) / 10.0;
    }
}
