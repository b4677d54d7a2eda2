package org.partnersuite.customersuccess.prediction;

import java.util.Arrays;
import java.util.List;

/**
 * Area under the ROC curve: how likely a renewal scores above one that was lost, a tie counting one half. Its interval is
 * DeLong's for 95 per cent, held within 0 and 1.
 *
 * @param renewed number of renewals
 * @param lost number of those not renewed
 */
public record Auc(double value, double lower, double upper, int renewed, int lost) {
    private static final double Z = 1.959963984540054;

    /** @throws IllegalArgumentException without a renewal or without a loss */
    public static Auc of(List<Scored> scored) {
        double[] all = scored.stream().mapToDouble(Scored::score).toArray();
        double[] won = scored.stream()
                .filter(Scored::renewed)
                .mapToDouble(Scored::score)
                .toArray();
        double[] lost = scored.stream()
                .filter(each -> !each.renewed())
                .mapToDouble(Scored::score)
                .toArray();
        if (won.length == 0 || lost.length == 0) {
            throw new IllegalArgumentException("an area needs both outcomes");
        }
        Ranks among = new Ranks(all);
        double[] ofWon = placements(won, among, lost.length, false);
        double[] ofLost = placements(lost, among, won.length, true);
        double value = Arrays.stream(ofWon).average().orElseThrow();
        double variance = variance(ofWon) / won.length + variance(ofLost) / lost.length;
        double margin = Z * Math.sqrt(variance);
        return new Auc(value, Math.max(0, value - margin), Math.min(1, value + margin), won.length, lost.length);
    }

    /** Of each score, the share of the other group that it beats, or that beats it. */
    private static double[] placements(double[] own, Ranks among, int others, boolean beaten) {
        Ranks within = new Ranks(own);
        return Arrays.stream(own)
                .map(score -> {
                    double beats = (among.of(score) - within.of(score)) / others;
                    return beaten ? 1 - beats : beats;
                })
                .toArray();
    }

    /** Unbiased; zero of a single value. */
    private static double variance(double[] values) {
        if (values.length < 2) {
            return 0;
        }
        double mean = Arrays.stream(values).average().orElseThrow();
        return Arrays.stream(values)
                        .map(value -> (value - mean) * (value - mean))
                        .sum()
                / (values.length - 1);
    }

    /** Mean ranks, from 1. */
    private static final class Ranks {
        private final double[] sorted;

        Ranks(double[] values) {
            sorted = values.clone();
            Arrays.sort(sorted);
        }

        double of(double value) {
            return (first(value) + 1 + end(value)) / 2.0;
        }

        /** Index of the first that is not less. */
        private int first(double value) {
            int low = 0;
            int high = sorted.length;
            while (low < high) {
                int middle = (low + high) >>> 1;
                if (sorted[middle] < value) {
                    low = middle + 1;
                } else {
                    high = middle;
                }
            }
            return low;
        }

        /** Index of the first that is greater. */
        private int end(double value) {
            int low = 0;
            int high = sorted.length;
            while (low < high) {
                int middle = (low + high) >>> 1;
                if (sorted[middle] <= value) {
                    low = middle + 1;
                } else {
                    high = middle;
                }
            }
            return low;
        }
    }
}
