package org.partnersuite.partnerprogram.checklist;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.partnersuite.platform.rest.Fault;

/** What ratings of the checklist add up to, by the tables of the specification. */
@Tag("PP-10")
class ReadinessTest {
    private static final ReadinessChecklist CHECKLIST = ReadinessChecklist.SETTING.shipped();

    @Test
    void theChecklistThatShipsHasFiftyElementsOfWhichThirtyAreDrafts() {
        assertThat(CHECKLIST.faults()).isEmpty();
        assertThat(CHECKLIST.sections())
                .extracting(ReadinessChecklist.Section::name)
                .containsExactly(
                        "Partner Strategy & Roles",
                        "Partner KPI's & Perf. Target",
                        "Target Profiles-Segmentation",
                        "Partner Support - Enablement",
                        "Partner Staffing Model");
        List<ReadinessChecklist.Element> elements = CHECKLIST.sections().stream()
                .flatMap(section -> section.elements().stream())
                .toList();
        assertThat(elements).hasSize(50);
        assertThat(elements).filteredOn(ReadinessChecklist.Element::draft).hasSize(30);
        assertThat(CHECKLIST.sections().getFirst().elements().getFirst().text())
                .isEqualTo("Overall customer journey map - from corporate mktg. or Services");
    }

    @Test
    void theRatingsOfTheSourceGiveFiftyAndSixtyFour() {
        assertThat(section(List.of(2, 3, 3, 4, 2, 2, 2, 2, 3, 2))).isEqualTo(50);
        assertThat(section(List.of(2, 3, 3, 4, 3, 4, 5, 2, 3, 3))).isEqualTo(64);
    }

    @ParameterizedTest
    @CsvSource({
        "100, FOUNDATIONAL",
        "300, FOUNDATIONAL",
        "302, ASPIRING",
        "400, ASPIRING",
        "402, OPTIMIZING",
        "500, OPTIMIZING"
    })
    void aTotalHasItsBand(int total, ReadinessBand band) {
        Readiness readiness = Readiness.of(CHECKLIST, ratings(total / 2, 50));

        assertThat(readiness.points()).isEqualTo(total);
        assertThat(readiness.complete()).isTrue();
        assertThat(readiness.band()).isEqualTo(band);
        assertThat(readiness.advice() == null).isEqualTo(band == ReadinessBand.FOUNDATIONAL);
    }

    @Test
    void withAnElementThatIsNotRatedThereAreThePointsSoFarAndNoBand() {
        Readiness readiness = Readiness.of(CHECKLIST, ratings(49 * 4, 49));

        assertThat(readiness.complete()).isFalse();
        assertThat(readiness.points()).isEqualTo(392);
        assertThat(readiness.band()).isNull();
        assertThat(readiness.sections())
                .extracting(Readiness.SectionPoints::complete)
                .containsExactly(true, true, true, true, false);
        assertThat(readiness.sections().getLast().points()).isEqualTo(72);
        assertThat(readiness.sections().getLast().rated()).isEqualTo(9);
    }

    @Test
    void bandsFollowEachOtherWithoutGaps() {
        ReadinessChecklist gap = new ReadinessChecklist(
                CHECKLIST.sections(),
                List.of(
                        new ReadinessChecklist.Band(ReadinessBand.FOUNDATIONAL, 100, 300, null),
                        new ReadinessChecklist.Band(ReadinessBand.OPTIMIZING, 401, 500, null)));
        assertThat(gap.faults()).extracting(Fault::code).containsExactly("not_in_order");
    }

    private static int section(List<Integer> ratings) {
        Map<String, Integer> first = new TreeMap<>();
        for (int i = 0; i < ratings.size(); i++) {
            first.put("1." + (i + 1), ratings.get(i));
        }
        return Readiness.of(CHECKLIST, first).sections().getFirst().points();
    }

    /** The first so many elements, whose ratings have this sum. */
    private static Map<String, Integer> ratings(int sum, int elements) {
        Map<String, Integer> ratings = new TreeMap<>();
        for (int i = 0; i < elements; i++) {
            int share = sum / elements + (i < sum % elements ? 1 : 0);
            ratings.put((i / 10 + 1) + "." + (i % 10 + 1), share);
        }
        return ratings;
    }
}
