package org.partnersuite.customersuccess.prediction;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.SplittableRandom;

/**
 * How much more often the tenth with the lowest scores is lost than all: 1 is no more often. Where equal scores cross the
 * border, they count in part. The interval for 95 per cent is a bootstrap's with a seed.
 *
 * @param cases size of the tenth
 */
public record Lift(double value, double lower, double upper, int cases) {
    private static final int DRAWS = 1000;
    private static final double TAIL = 0.025;

    /** @throws IllegalArgumentException without a loss */
    public static Lift of(List<Scored> scored, long seed) {
        Scored[] sorted = scored.stream()
                .sorted(Comparator.comparingDouble(Scored::score))
                .toArray(Scored[]::new);
        double value = value(sorted);
        if (Double.isNaN(value)) {
            throw new IllegalArgumentException("a lift needs a loss");
        }
        SplittableRandom random = new SplittableRandom(seed);
        double[] drawn = new double[DRAWS];
        for (int i = 0; i < DRAWS; i++) {
            drawn[i] = drawn(sorted, random);
        }
        double[] known = Arrays.stream(drawn)
                .filter(draw -> !Double.isNaN(draw))
                .sorted()
                .toArray();
        return new Lift(value, quantile(known, TAIL), quantile(known, 1 - TAIL), tenth(sorted.length));
    }

    private static double drawn(Scored[] sorted, SplittableRandom random) {
        int[] picks = new int[sorted.length];
        for (int i = 0; i < picks.length; i++) {
            picks[i] = random.nextInt(sorted.length);
        }
        Arrays.sort(picks);
        Scored[] sample = new Scored[picks.length];
        for (int i = 0; i < picks.length; i++) {
            sample[i] = sorted[picks[i]];
        }
        return value(sample);
    }

    /** NaN without a loss. */
    private static double value(Scored[] sorted) {
        int tenth = tenth(sorted.length);
        double border = sorted[tenth - 1].score();
        double lost = 0;
        double lostBelow = 0;
        int below = 0;
        double lostAt = 0;
        int at = 0;
        for (Scored each : sorted) {
            double loss = each.renewed() ? 0 : 1;
            lost += loss;
            if (each.score() < border) {
                below++;
                lostBelow += loss;
            } else if (each.score() == border) {
                at++;
                lostAt += loss;
            }
        }
        double lostInTenth = lostBelow + lostAt * (tenth - below) / at;
        return lost == 0 ? Double.NaN : lostInTenth / tenth / (lost / sorted.length);
    }

    private static int tenth(int cases) {
        return Math.max(1, (cases + 9) / 10);
    }

    private static double quantile(double[] sorted, double share) {
        return sorted[(int) Math.min(sorted.length - 1L, Math.round(share * (sorted.length - 1)))];
    }
}
