package org.partnersuite.customersuccess.prediction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The library's fit against Newton's method on the same rows. */
@Tag("CS-7")
class LogisticFitTest {
    @ParameterizedTest(name = "seed {0}, penalty {1}")
    @CsvSource({"1,0.01", "2,0.1", "3,1", "4,10"})
    void itIsTheMinimumThatNewtonsMethodFinds(long seed, double penalty) {
        Random random = new Random(seed);
        double[][] rows = new double[400][4];
        boolean[] outcomes = new boolean[400];
        for (int i = 0; i < rows.length; i++) {
            double odds = 0.3;
            for (int column = 0; column < 4; column++) {
                rows[i][column] = random.nextGaussian();
                odds += (column - 1) * rows[i][column];
            }
            outcomes[i] = random.nextDouble() < 1 / (1 + Math.exp(-odds));
        }
        LogisticFit fit = LogisticFit.of(rows, outcomes, penalty);
        double[] newton = newton(rows, outcomes, penalty);

        for (int column = 0; column < 4; column++) {
            assertThat(fit.coefficients()[column]).isCloseTo(newton[column], within(1e-3));
        }
        assertThat(fit.intercept()).isCloseTo(newton[4], within(1e-3));
        double[] first = rows[0];
        assertThat(fit.probability(first)).isBetween(0.0, 1.0);
    }

    /** Minimises half of the squares plus the penalty times the negative log likelihood. */
    private static double[] newton(double[][] rows, boolean[] outcomes, double penalty) {
        int size = rows[0].length + 1;
        double[] weights = new double[size];
        for (int step = 0; step < 50; step++) {
            double[] gradient = weights.clone();
            double[][] hessian = new double[size][size];
            for (int i = 0; i < size; i++) {
                hessian[i][i] = 1;
            }
            for (int row = 0; row < rows.length; row++) {
                double odds = weights[size - 1];
                for (int column = 0; column < size - 1; column++) {
                    odds += weights[column] * rows[row][column];
                }
                double likely = 1 / (1 + Math.exp(-odds));
                for (int i = 0; i < size; i++) {
                    double at = i == size - 1 ? 1 : rows[row][i];
                    gradient[i] += penalty * (likely - (outcomes[row] ? 1 : 0)) * at;
                    for (int j = 0; j < size; j++) {
                        hessian[i][j] += penalty * likely * (1 - likely) * at * (j == size - 1 ? 1 : rows[row][j]);
                    }
                }
            }
            double[] change = solved(hessian, gradient);
            for (int i = 0; i < size; i++) {
                weights[i] -= change[i];
            }
        }
        return weights;
    }

    /** By Gauss' elimination. */
    private static double[] solved(double[][] matrix, double[] right) {
        int size = right.length;
        double[] solution = right.clone();
        for (int pivot = 0; pivot < size; pivot++) {
            for (int row = pivot + 1; row < size; row++) {
                double factor = matrix[row][pivot] / matrix[pivot][pivot];
                for (int column = pivot; column < size; column++) {
                    matrix[row][column] -= factor * matrix[pivot][column];
                }
                solution[row] -= factor * solution[pivot];
            }
        }
        for (int row = size - 1; row >= 0; row--) {
            for (int column = row + 1; column < size; column++) {
                solution[row] -= matrix[row][column] * solution[column];
            }
            solution[row] /= matrix[row][row];
        }
        return solution;
    }
}
