package org.partnersuite.customersuccess.prediction;

import de.bwaldvogel.liblinear.Feature;
import de.bwaldvogel.liblinear.FeatureNode;
import de.bwaldvogel.liblinear.Linear;
import de.bwaldvogel.liblinear.Model;
import de.bwaldvogel.liblinear.Parameter;
import de.bwaldvogel.liblinear.Problem;
import de.bwaldvogel.liblinear.SolverType;
import java.util.Arrays;

/**
 * A logistic regression, regularised by the squares of its coefficients and intercept: LIBLINEAR's, which is deterministic.
 *
 * @param coefficients of the columns
 */
record LogisticFit(double[] coefficients, double intercept) {
    private static final double PRECISION = 1e-6;

    static {
        Linear.disableDebugOutput();
    }

    /**
     * @param rows of the same columns
     * @param outcomes of both kinds
     * @param penalty cost of a misfit, where a coefficient costs half of its square
     */
    static LogisticFit of(double[][] rows, boolean[] outcomes, double penalty) {
        int columns = rows[0].length;
        Problem problem = new Problem();
        problem.l = rows.length;
        problem.n = columns + 1;
        problem.bias = 1;
        problem.x = Arrays.stream(rows).map(LogisticFit::features).toArray(Feature[][]::new);
        problem.y = new double[outcomes.length];
        for (int i = 0; i < outcomes.length; i++) {
            problem.y[i] = outcomes[i] ? 1 : 0;
        }
        Model model = Linear.train(problem, new Parameter(SolverType.L2R_LR, penalty, PRECISION));
        int sign = model.getLabels()[0] == 1 ? 1 : -1;
        double[] weights = Arrays.stream(model.getFeatureWeights())
                .map(weight -> sign * weight)
                .toArray();
        return new LogisticFit(Arrays.copyOf(weights, columns), weights[columns]);
    }

    /** How likely an outcome is that was told as true. */
    double probability(double[] row) {
        double odds = intercept;
        for (int column = 0; column < row.length; column++) {
            odds += coefficients[column] * row[column];
        }
        return 1 / (1 + Math.exp(-odds));
    }

    /** The last one is the intercept's. */
    private static Feature[] features(double[] row) {
        Feature[] features = new Feature[row.length + 1];
        for (int column = 0; column < row.length; column++) {
            features[column] = new FeatureNode(column + 1, row[column]);
        }
        features[row.length] = new FeatureNode(row.length + 1, 1);
        return features;
    }
}
