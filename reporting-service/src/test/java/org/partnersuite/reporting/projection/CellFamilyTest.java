package org.partnersuite.reporting.projection;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.partnersuite.reporting.pipeline.Axis;

/** Which cells a question sums: what one dimension asks must not sum cells that grow with the opportunities. */
@Tag("RP-9")
class CellFamilyTest {

    @Test
    void the_unfiltered_topsheet_sums_the_totals() {
        assertThat(CellFamily.smallestWith(Set.of())).isEqualTo(CellFamily.TOTAL);
    }

    @ParameterizedTest
    @EnumSource(Axis.class)
    void a_single_dimension_has_cells_of_its_own(Axis axis) {
        CellFamily family = CellFamily.smallestWith(Set.of(axis));
        assertThat(Arrays.stream(Axis.values()).filter(family::has)).containsExactly(axis);
    }

    @Test
    void every_question_has_cells_that_answer_it() {
        for (Axis one : Axis.values()) {
            for (Axis other : Axis.values()) {
                CellFamily family = CellFamily.smallestWith(EnumSet.of(one, other));
                assertThat(family.has(one) && family.has(other)).isTrue();
            }
        }
        assertThat(CellFamily.smallestWith(EnumSet.allOf(Axis.class))).isEqualTo(CellFamily.EVERY);
    }

    @Test
    void no_two_families_share_a_code() {
        assertThat(Arrays.stream(CellFamily.values()).map(CellFamily::code)).doesNotHaveDuplicates();
    }
}
