package org.partnersuite.reporting.topsheet.api;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Horizontal bars as inline SVG: narrow enough that a phone shows it in its own size. */
final class BarChart {
    private static final int WIDTH = 360;
    private static final int SHORTEST_LABEL = 72;
    private static final double CHARACTER = 6.8;
    private static final int NUMBER = 62;
    private static final int ROW = 26;

    private final String id;
    private final String title;
    private final List<Bar> bars = new ArrayList<>();

    /** @param part of the value, drawn darker; zero for none */
    private record Bar(String label, BigDecimal value, BigDecimal part, String link) {}

    BarChart(String id, String title) {
        this.id = id;
        this.title = title;
    }

    BarChart bar(String label, BigDecimal value, BigDecimal part, String link) {
        bars.add(new Bar(label, value, part, link));
        return this;
    }

    boolean isEmpty() {
        return bars.stream().allMatch(b -> b.value().signum() == 0);
    }

    String svg() {
        double most =
                bars.stream().mapToDouble(b -> b.value().doubleValue()).max().orElse(1);
        int label = labelWidth();
        double scale = most <= 0 ? 0 : (WIDTH - label - NUMBER) / most;
        StringBuilder svg = new StringBuilder();
        svg.append("<svg viewBox=\"0 0 %d %d\" role=\"img\" aria-labelledby=\"%s-title %s-desc\">"
                .formatted(WIDTH, bars.size() * ROW + 4, id, id));
        svg.append("<title id=\"%s-title\">%s</title>".formatted(id, Html.text(title)));
        svg.append("<desc id=\"%s-desc\">%s</desc>".formatted(id, Html.text(description())));
        for (int i = 0; i < bars.size(); i++) {
            draw(svg, bars.get(i), label, i * ROW + 2, scale);
        }
        return svg.append("</svg>").toString();
    }

    private static void draw(StringBuilder svg, Bar bar, int label, int y, double scale) {
        double length = Math.max(bar.value().doubleValue() * scale, 0);
        svg.append("<a href=\"").append(Html.text(bar.link())).append("\">");
        svg.append(String.format(
                Locale.ROOT,
                "<text x=\"%d\" y=\"%d\" class=\"label\">%s</text>",
                label - 6,
                y + 16,
                Html.text(bar.label())));
        rect(svg, "whole", label, y, length);
        if (bar.part().signum() > 0) {
            rect(svg, "part", label, y, bar.part().doubleValue() * scale);
        }
        svg.append(String.format(
                Locale.ROOT,
                "<text x=\"%.1f\" y=\"%d\" class=\"number\">%s</text></a>",
                label + length + 5,
                y + 16,
                Html.brief(bar.value())));
    }

    private static void rect(StringBuilder svg, String kind, int x, int y, double length) {
        svg.append(String.format(
                Locale.ROOT,
                "<rect x=\"%d\" y=\"%d\" width=\"%.1f\" height=\"%d\" rx=\"2\" class=\"%s\"/>",
                x,
                y + 3,
                length,
                ROW - 8,
                kind));
    }

    private int labelWidth() {
        int longest = bars.stream().mapToInt(b -> b.label().length()).max().orElse(0);
        return Math.max(SHORTEST_LABEL, (int) (longest * CHARACTER) + 10);
    }

    private String description() {
        return String.join(
                "; ",
                bars.stream().map(b -> b.label() + " " + Html.brief(b.value())).toList());
    }
}
