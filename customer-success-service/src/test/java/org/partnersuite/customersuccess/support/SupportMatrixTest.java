package org.partnersuite.customersuccess.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.partnersuite.customersuccess.subscription.SupportLevel;
import org.partnersuite.customersuccess.support.SupportMatrix.Deliverable;

@Tag("CS-14")
class SupportMatrixTest {
    private static final SupportMatrix SHIPPED = SupportMatrix.SETTING.shipped();

    @ParameterizedTest(name = "{0} {1}: {2} {3} {4}")
    @CsvSource({
        "1, TECHNICAL_SUPPORT, INCLUDED, INCLUDED, INCLUDED",
        "2, INITIAL_RESPONSE, MINUTES 60, MINUTES 30, MINUTES 15",
        "3, SOFTWARE_UPDATES, INCLUDED, INCLUDED, INCLUDED",
        "4, KNOWLEDGEBASE, INCLUDED, INCLUDED, INCLUDED",
        "5, PRIORITIZED_CASES, NOT_INCLUDED, TEXT over Basic tier, TEXT over Enhanced tier",
        "6, CONFIGURATION_GUIDANCE, NOT_INCLUDED, INCLUDED, INCLUDED",
        "7, ACCESS_TO_EXPERTS, NOT_INCLUDED, INCLUDED, INCLUDED",
        "8, USER_ADOPTION, BY_SUBSCRIPTION, INCLUDED, INCLUDED",
        "9, INTEGRATION_SUPPORT, NOT_INCLUDED, INCLUDED, INCLUDED",
        "10, TRAINING_RECOMMENDATIONS, NOT_INCLUDED, INCLUDED, INCLUDED",
        "11, ADOPTION_REVIEWS, NOT_INCLUDED, PER_YEAR 2, PER_YEAR 4",
        "12, SERVICE_MANAGEMENT, NOT_INCLUDED, NOT_INCLUDED, INCLUDED",
        "13, SUPPORT_ANALYTICS, NOT_INCLUDED, NOT_INCLUDED, INCLUDED"
    })
    void thirteenDeliverablesShip(int number, String key, String basic, String enhanced, String premium) {
        Deliverable deliverable = SHIPPED.deliverables().get(number - 1);

        assertThat(SHIPPED.deliverables()).hasSize(13);
        assertThat(SHIPPED.faults()).isEmpty();
        assertThat(deliverable.number()).isEqualTo(number);
        assertThat(deliverable.key()).isEqualTo(key);
        assertThat(List.of(shown(deliverable.basic()), shown(deliverable.enhanced()), shown(deliverable.premium())))
                .containsExactly(basic, enhanced, premium);
    }

    @ParameterizedTest(name = "{0}, severity {1}: {2}")
    @CsvSource({
        "BASIC, 1, 60",
        "BASIC, 2, 60",
        "BASIC, 3,",
        "ENHANCED, 1, 30",
        "ENHANCED, 4,",
        "PREMIUM, 2, 15",
        "PREMIUM, 3,"
    })
    void severityOneAndTwoHaveAnObjective(SupportLevel level, int severity, @Nullable Integer minutes) {
        assertThat(SHIPPED.firstResponseMinutes(level, severity))
                .isEqualTo(minutes == null ? OptionalInt.empty() : OptionalInt.of(minutes));
    }

    @ParameterizedTest
    @CsvSource({"BASIC, 0", "ENHANCED, 2", "PREMIUM, 4"})
    void reviewsAYear(SupportLevel level, int reviews) {
        assertThat(SHIPPED.reviewsPerYear(level)).isEqualTo(reviews);
    }

    @Test
    void aMatrixIsWholeAndInOrder() {
        Cell included = new Cell(Cell.Kind.INCLUDED, null, null);
        Cell broken = new Cell(Cell.Kind.MINUTES, null, "soon");
        SupportMatrix matrix = new SupportMatrix(List.of(
                new Deliverable(1, "INITIAL_RESPONSE", "n", "d", broken, included, included),
                new Deliverable(3, "INITIAL_RESPONSE", "n", "d", included, included, included)));

        assertThat(matrix.faults())
                .extracting(fault -> fault.pointer() + " " + fault.code())
                .containsExactly(
                        "/deliverables/0/basic incomplete_cell",
                        "/deliverables/1/key duplicate",
                        "/deliverables/1/number not_in_order",
                        "/deliverables missing");
    }

    private static String shown(Cell cell) {
        return cell.kind()
                + (cell.amount() == null ? "" : " " + cell.amount())
                + (cell.text() == null ? "" : " " + cell.text());
    }
}
