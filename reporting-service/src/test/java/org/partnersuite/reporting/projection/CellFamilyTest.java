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
    void a_single_dimension_is_told_apart_from_none_but_its_like(Axis axis) {
        CellFamily family = CellFamily.smallestWith(Set.of(axis));
        AxisGroup group = Arrays.stream(AxisGroup.values())
                .filter(g -> g.axes().contains(axis))
                .findFirst()
                .orElseThrow();
        assertThat(Arrays.stream(Axis.values()).filter(family::has)).containsExactlyElementsOf(group.axes());
    }

    @Test
    void two_filters_and_a_breakdown_have_cells_of_no_other_dimension() {
        for (AxisGroup one : AxisGroup.values()) {
            for (AxisGroup other : AxisGroup.values()) {
                for (AxisGroup third : AxisGroup.values()) {
                    Set<Axis> needed = EnumSet.copyOf(one.axes());
                    needed.addAll(other.axes());
                    needed.addAll(third.axes());
                    CellFamily family = CellFamily.smallestWith(needed);
                    assertThat(Arrays.stream(Axis.values()).filter(family::has)).containsExactlyElementsOf(needed);
                }
            }
        }
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
    @Tag("RP-1")
    void marks_have_cells_for_every_question_and_few_families() {
        assertThat(CellFamily.ofMarks()).hasSize(AxisGroup.values().length + 2);
        for (Axis one : Axis.values()) {
            assertThat(CellFamily.smallestOfMarksWith(Set.of(one))).isEqualTo(CellFamily.smallestWith(Set.of(one)));
            for (Axis other : Axis.values()) {
                CellFamily family = CellFamily.smallestOfMarksWith(EnumSet.of(one, other));
                assertThat(family.has(one) && family.has(other)).isTrue();
            }
        }
    }

    @Test
    void no_two_families_share_a_code() {
        assertThat(Arrays.stream(CellFamily.values()).map(CellFamily::code)).doesNotHaveDuplicates();
    }
}
