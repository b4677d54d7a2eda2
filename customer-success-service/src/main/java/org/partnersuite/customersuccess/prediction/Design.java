package org.partnersuite.customersuccess.prediction;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * The inputs of cases as numbers: each input is a column, with mean 0 and deviation 1 over the cases that it was made from.
 * A missing input has the mean. A column without deviation is 0.
 */
final class Design {
    private final List<String> keys;
    private final double[] means;
    private final double[] deviations;

    private Design(List<String> keys, double[] means, double[] deviations) {
        this.keys = keys;
        this.means = means;
        this.deviations = deviations;
    }

    static Design of(List<String> keys, List<HealthCase> cases) {
        double[] means = new double[keys.size()];
        double[] deviations = new double[keys.size()];
        for (int column = 0; column < keys.size(); column++) {
            String key = keys.get(column);
            double[] known = cases.stream()
                    .filter(each -> each.scores().containsKey(key))
                    .mapToDouble(each -> each.scores().get(key))
                    .toArray();
            if (known.length > 0) {
                double mean = IntStream.range(0, known.length)
                        .mapToDouble(i -> known[i])
                        .average()
                        .orElseThrow();
                double squares = IntStream.range(0, known.length)
                        .mapToDouble(i -> (known[i] - mean) * (known[i] - mean))
                        .sum();
                means[column] = mean;
                deviations[column] = Math.sqrt(squares / cases.size());
            }
        }
        return new Design(keys, means, deviations);
    }

    double[][] rows(List<HealthCase> cases) {
        return cases.stream().map(this::row).toArray(double[][]::new);
    }

    private double[] row(HealthCase each) {
        double[] row = new double[keys.size()];
        for (int column = 0; column < row.length; column++) {
            Double score = each.scores().get(keys.get(column));
            row[column] = score == null || deviations[column] == 0 ? 0 : (score - means[column]) / deviations[column];
        }
        return row;
    }

    /** Coefficients of the inputs as they are scored, from those of the columns. */
    double[] unscaled(double[] coefficients) {
        double[] unscaled = new double[coefficients.length];
        for (int column = 0; column < unscaled.length; column++) {
            unscaled[column] = deviations[column] == 0 ? 0 : coefficients[column] / deviations[column];
        }
        return unscaled;
    }

    static boolean[] outcomes(List<HealthCase> cases) {
        boolean[] outcomes = new boolean[cases.size()];
        for (int i = 0; i < outcomes.length; i++) {
            outcomes[i] = cases.get(i).renewed();
        }
        return outcomes;
    }

    /** A fold for each case: both outcomes are spread evenly, in an order that the seed gives. */
    static int[] folds(List<HealthCase> cases, int count, long seed) {
        List<Integer> order =
                new ArrayList<>(IntStream.range(0, cases.size()).boxed().toList());
        Collections.shuffle(order, new Random(seed));
        int[] folds = new int[cases.size()];
        int renewed = 0;
        int lost = 0;
        for (int index : order) {
            folds[index] = (cases.get(index).renewed() ? renewed++ : lost++) % count;
        }
        return folds;
    }
}
