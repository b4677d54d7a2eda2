package org.partnersuite.reporting.projection;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.partnersuite.reporting.pipeline.Dimension;

/** Which cells a question sums: what one dimension asks must not sum cells that grow with the opportunities. */
@Tag("RP-9")
class RollupTest {

    @Test
    void the_unfiltered_topsheet_sums_the_totals() {
        assertThat(Rollup.smallestWith(Set.of())).isEqualTo(Rollup.TOTAL);
    }

    @ParameterizedTest
    @EnumSource(Dimension.class)
    void a_single_dimension_is_told_apart_from_none_but_its_like(Dimension dimension) {
        Rollup rollup = Rollup.smallestWith(Set.of(dimension));
        DimensionGroup group = Arrays.stream(DimensionGroup.values())
                .filter(g -> g.dimensions().contains(dimension))
                .findFirst()
                .orElseThrow();
        assertThat(Arrays.stream(Dimension.values()).filter(rollup::has)).containsExactlyElementsOf(group.dimensions());
    }

    @Test
    void two_filters_and_a_breakdown_have_cells_of_no_other_dimension() {
        for (DimensionGroup one : DimensionGroup.values()) {
            for (DimensionGroup other : DimensionGroup.values()) {
                for (DimensionGroup third : DimensionGroup.values()) {
                    Set<Dimension> needed = EnumSet.copyOf(one.dimensions());
                    needed.addAll(other.dimensions());
                    needed.addAll(third.dimensions());
                    Rollup rollup = Rollup.smallestWith(needed);
                    assertThat(Arrays.stream(Dimension.values()).filter(rollup::has))
                            .containsExactlyElementsOf(needed);
                }
            }
        }
    }

    @Test
    void every_question_has_cells_that_answer_it() {
        for (Dimension one : Dimension.values()) {
            for (Dimension other : Dimension.values()) {
                Rollup rollup = Rollup.smallestWith(EnumSet.of(one, other));
                assertThat(rollup.has(one) && rollup.has(other)).isTrue();
            }
        }
        assertThat(Rollup.smallestWith(EnumSet.allOf(Dimension.class))).isEqualTo(Rollup.EVERY);
    }

    @Test
    @Tag("RP-1")
    void marks_have_cells_for_every_question_and_few_families() {
        assertThat(Rollup.ofIndicators()).hasSize(DimensionGroup.values().length + 2);
        for (Dimension one : Dimension.values()) {
            assertThat(Rollup.smallestOfIndicatorsWith(Set.of(one))).isEqualTo(Rollup.smallestWith(Set.of(one)));
            for (Dimension other : Dimension.values()) {
                Rollup rollup = Rollup.smallestOfIndicatorsWith(EnumSet.of(one, other));
                assertThat(rollup.has(one) && rollup.has(other)).isTrue();
            }
        }
    }

    @Test
    void no_two_families_share_a_code() {
        assertThat(Arrays.stream(Rollup.values()).map(Rollup::code)).doesNotHaveDuplicates();
    }
}
