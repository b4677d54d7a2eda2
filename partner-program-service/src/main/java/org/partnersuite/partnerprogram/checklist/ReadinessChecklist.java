package org.partnersuite.partnerprogram.checklist;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.partnersuite.platform.rest.Fault;
import org.partnersuite.platform.settings.Setting;

/**
 * Five sections of ten elements, each rated 1 to 5: 1 missing or undeveloped, 2 in concept or formation, 3 in pilot,
 * 4 in production but immature, 5 in production and mature. An element's points are twice its rating.
 */
@Schema(name = "ReadinessChecklistContent", description = "Five sections of ten elements, and bands of the total.")
public record ReadinessChecklist(
        @Size(min = SECTIONS, max = SECTIONS) List<Section> sections,

        @Schema(description = "Bands of the total of a complete assessment, without gaps from 100 to 500.")
        @Size(min = 1, max = 10)
        List<Band> bands) {
    /** The checklist that holds, and its versions. */
    public static final Setting<ReadinessChecklist> SETTING =
            Setting.shipped("readiness-checklist", ReadinessChecklist.class);

    public static final int SECTIONS = 5;
    public static final int ELEMENTS = 10;
    public static final int POINTS_PER_RATING = 2;
    static final int LEAST = SECTIONS * ELEMENTS * POINTS_PER_RATING;
    static final int MOST = LEAST * 5;

    public ReadinessChecklist {
        sections = List.copyOf(sections);
        bands = List.copyOf(bands);
    }

    /** A section of ten elements. */
    @Schema(name = "ChecklistSection")
    public record Section(
            @Schema(description = "From 1.", examples = "1") @Min(1) @Max(SECTIONS)
            int number,

            @Schema(examples = "Partner Strategy & Roles") @NotBlank @Size(max = 200)
            String name,

            @NotBlank @Size(max = 500) String intro,
            @Size(max = ELEMENTS) List<Element> elements) {
        public Section {
            elements = List.copyOf(elements);
        }
    }

    /**
     * What is rated.
     *
     * @param draft whether its text is a proposal that nobody has approved yet
     */
    @Schema(name = "ChecklistElement")
    public record Element(
            @Schema(description = "From 1 within its section.", examples = "1") @Min(1) @Max(ELEMENTS)
            int number,

            @Schema(examples = "Defined subscription based product/service offering") @NotBlank @Size(max = 500)
            String text,

            @Schema(description = "Whether its text is a proposal that nobody has approved yet.")
            boolean draft) {}

    /** A band of the total, both ends included. */
    @Schema(name = "ReadinessBandRule")
    public record Band(
            ReadinessBand band,
            @Min(0) @Max(MOST) int from,
            @Min(0) @Max(MOST) int to,

            @Schema(description = "What to do next.") @Size(min = 1, max = 500) @Nullable
            String advice) {}

    /** Every fault, with pointers into the checklist. */
    public List<Fault> faults() {
        List<Fault> faults = new ArrayList<>();
        for (int i = 0; i < sections.size(); i++) {
            Section section = sections.get(i);
            inOrder(faults, "/sections/" + i + "/number", section.number(), i + 1);
            if (section.elements().size() != ELEMENTS) {
                faults.add(Fault.at("/sections/" + i + "/elements", "incomplete", "A section has ten elements."));
            }
            for (int j = 0; j < section.elements().size(); j++) {
                inOrder(
                        faults,
                        "/sections/" + i + "/elements/" + j + "/number",
                        section.elements().get(j).number(),
                        j + 1);
            }
        }
        int next = LEAST;
        for (int i = 0; i < bands.size(); i++) {
            Band band = bands.get(i);
            if (band.from() != next || band.to() < band.from()) {
                faults.add(Fault.at("/bands/" + i, "not_in_order", "Bands follow each other from " + LEAST + " on."));
            }
            next = band.to() + 1;
        }
        if (next != MOST + 1) {
            faults.add(Fault.at("/bands", "incomplete", "The last band ends at " + MOST + "."));
        }
        return faults;
    }

    private static void inOrder(List<Fault> faults, String pointer, int number, int place) {
        if (number != place) {
            faults.add(Fault.at(pointer, "not_in_order", "The numbers count from 1."));
        }
    }
}
