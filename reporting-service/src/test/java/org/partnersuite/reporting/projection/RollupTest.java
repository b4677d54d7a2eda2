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
    void theUnfilteredTopsheetSumsTheTotals() {
        assertThat(Rollup.smallestWith(Set.of())).isEqualTo(Rollup.TOTAL);
    }

    @ParameterizedTest
    @EnumSource(Dimension.class)
    void aSingleDimensionIsToldApartFromNoneButItsLike(Dimension dimension) {
        Rollup rollup = Rollup.smallestWith(Set.of(dimension));
        DimensionGroup group = Arrays.stream(DimensionGroup.values())
                .filter(g -> g.dimensions().contains(dimension))
                .findFirst()
                .orElseThrow();
        assertThat(Arrays.stream(Dimension.values()).filter(rollup::has)).containsExactlyElementsOf(group.dimensions());
    }

    @Test
    void twoFiltersAndABreakdownHaveCellsOfNoOtherDimension() {
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
    void everyQuestionHasCellsThatAnswerIt() {
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
    void marksHaveCellsForEveryQuestionAndFewFamilies() {
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
    void noTwoFamiliesShareACode() {
        assertThat(Arrays.stream(Rollup.values()).map(Rollup::code)).doesNotHaveDuplicates();
    }
}
