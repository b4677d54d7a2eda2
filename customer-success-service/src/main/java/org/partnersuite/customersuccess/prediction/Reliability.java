package org.partnersuite.customersuccess.prediction;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * How often renewals of like scores were renewed: groups of about equal size in the order of scores, at most ten. Equal
 * scores stay together. The interval of a rate is Wilson's for 95 per cent.
 */
public final class Reliability {
    private static final int GROUPS = 10;
    private static final double Z = 1.959963984540054;

    private Reliability() {}

    /**
     * A group.
     *
     * @param from lowest score
     * @param to highest score
     * @param mean of the scores
     * @param rate share that was renewed
     */
    public record Group(double from, double to, double mean, int cases, double rate, double lower, double upper) {}

    /** From the lowest scores. */
    public static List<Group> of(List<Scored> scored) {
        List<Scored> sorted = scored.stream()
                .sorted(Comparator.comparingDouble(Scored::score))
                .toList();
        List<Group> groups = new ArrayList<>();
        int from = 0;
        for (int group = 1; group <= GROUPS && from < sorted.size(); group++) {
            int to = Math.max(from + 1, (int) Math.round((double) sorted.size() * group / GROUPS));
            while (to < sorted.size()
                    && sorted.get(to).score() == sorted.get(to - 1).score()) {
                to++;
            }
            groups.add(group(sorted.subList(from, to)));
            from = to;
        }
        return List.copyOf(groups);
    }

    private static Group group(List<Scored> cases) {
        int n = cases.size();
        double renewed = cases.stream().filter(Scored::renewed).count();
        double rate = renewed / n;
        double z2 = Z * Z;
        double centre = (rate + z2 / (2 * n)) / (1 + z2 / n);
        double margin = Z * Math.sqrt(rate * (1 - rate) / n + z2 / (4.0 * n * n)) / (1 + z2 / n);
        return new Group(
                cases.getFirst().score(),
                cases.getLast().score(),
                cases.stream().mapToDouble(Scored::score).average().orElseThrow(),
                n,
                rate,
                Math.max(0, centre - margin),
                Math.min(1, centre + margin));
    }
}
