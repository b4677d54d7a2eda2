package org.partnersuite.partnerprogram.checklist;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What ratings add up to.
 *
 * @param points so far, while elements are not rated
 * @param band null while elements are not rated
 */
@Schema(name = "Readiness", description = "What the ratings add up to.")
public record Readiness(
        List<SectionPoints> sections,

        @Schema(description = "Of 500; points so far while elements are not rated.", examples = "302")
        int points,

        @Schema(description = "Whether every element is rated.")
        boolean complete,

        @Schema(description = "Absent while elements are not rated.") @Nullable
        ReadinessBand band,

        @Schema(maxLength = 500, description = "What to do next in this band.") @Nullable
        String advice) {

    public Readiness {
        sections = List.copyOf(sections);
    }

    /** What the ratings of a section add up to. */
    @Schema(name = "SectionReadiness")
    public record SectionPoints(
            @Schema(description = "Of the checklist's version, from 1.", examples = "1")
            int number,

            @Schema(maxLength = 200, examples = "Partner Strategy & Roles")
            String name,

            @Schema(description = "Elements that are rated, of ten.", examples = "10")
            int rated,

            @Schema(description = "Of 100; points so far while elements are not rated.", examples = "64")
            int points,

            boolean complete) {}

    /** @param ratings by section and element, such as {@code 1.10} */
    static Readiness of(ReadinessChecklist checklist, Map<String, Integer> ratings) {
        List<SectionPoints> sections = new ArrayList<>();
        int points = 0;
        boolean complete = true;
        for (ReadinessChecklist.Section section : checklist.sections()) {
            SectionPoints of = section(section, ratings);
            sections.add(of);
            points += of.points();
            complete &= of.complete();
        }
        if (!complete) {
            return new Readiness(sections, points, false, null, null);
        }
        int total = points;
        ReadinessChecklist.Band band = checklist.bands().stream()
                .filter(each -> each.from() <= total && total <= each.to())
                .findFirst()
                .orElseThrow();
        return new Readiness(sections, total, true, band.band(), band.advice());
    }

    private static SectionPoints section(ReadinessChecklist.Section section, Map<String, Integer> ratings) {
        int rated = 0;
        int points = 0;
        for (ReadinessChecklist.Element element : section.elements()) {
            Integer rating = ratings.get(section.number() + "." + element.number());
            if (rating != null) {
                rated++;
                points += rating * ReadinessChecklist.POINTS_PER_RATING;
            }
        }
        return new SectionPoints(
                section.number(),
                section.name(),
                rated,
                points,
                rated == section.elements().size());
    }
}
