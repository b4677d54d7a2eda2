package org.partnersuite.partnerprogram.practice;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.partnersuite.platform.rest.Fault;
import org.partnersuite.platform.settings.Setting;

/** The building blocks of a practice, the drives of its transformation plan, and what belongs to both. */
@Schema(
        name = "PracticeModelContent",
        description = "Building blocks, drives, agenda of the workshop, and tools of ours.")
public record PracticeModel(
        @Size(min = 1, max = 100) List<Block> blocks,
        @Size(min = 1, max = 20) List<Drive> drives,

        @Schema(description = "Agenda of the transformation workshop.") @Size(max = 20)
        List<@Size(min = 1, max = 200) String> workshop,

        @Schema(description = "Tools of ours that partners depend on.") @Size(max = 50)
        List<VendorTool> vendorTools) {
    /** The model that holds, and its versions. */
    public static final Setting<PracticeModel> SETTING = Setting.shipped("practice-model", PracticeModel.class);

    static final String KEY = "^[A-Z][A-Z0-9_]*$";

    public PracticeModel {
        blocks = List.copyOf(blocks);
        drives = List.copyOf(drives);
        workshop = List.copyOf(workshop);
        vendorTools = List.copyOf(vendorTools);
    }

    /** Of what a practice is built. */
    @Schema(name = "PracticeArea")
    public enum Area {
        PEOPLE,
        TECHNOLOGY,
        PROCESS,
        DATA
    }

    /** How much partners depend on a tool. */
    @Schema(name = "VendorToolWeight")
    public enum Weight {
        CRITICAL,
        IMPORTANT
    }

    /** What a practice has or has not. */
    @Schema(name = "PracticeBlock")
    public record Block(
            @Schema(examples = "PRACTICE_LEAD") @Pattern(regexp = KEY) @Size(max = 60)
            String key,

            Area area,

            @Schema(examples = "Practice lead") @NotBlank @Size(max = 200)
            String item) {}

    /** A part of the transformation plan, which has an owner. */
    @Schema(name = "PracticeDrive")
    public record Drive(
            @Schema(examples = "DRIVE_TO_SELL") @Pattern(regexp = KEY) @Size(max = 60)
            String key,

            @Schema(examples = "Drive to Sell") @NotBlank @Size(max = 200)
            String name) {}

    /** What we provide. */
    @Schema(name = "VendorTool")
    public record VendorTool(
            Weight weight,

            @Schema(examples = "Customer journey maps with defined stages") @NotBlank @Size(max = 200)
            String tool) {}

    /** Every fault, with pointers into the model. */
    public List<Fault> faults() {
        List<Fault> faults = new ArrayList<>();
        addRepeated(faults, "/blocks/", blocks.stream().map(Block::key).toList());
        addRepeated(faults, "/drives/", drives.stream().map(Drive::key).toList());
        return faults;
    }

    private static void addRepeated(List<Fault> faults, String list, List<String> keys) {
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < keys.size(); i++) {
            if (!seen.add(keys.get(i))) {
                faults.add(Fault.at(list + i + "/key", "duplicate_item", "This is given more than once."));
            }
        }
    }
}
