package org.partnersuite.partnerprogram.satisfaction;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.partnersuite.platform.settings.Setting;

/** How many projects a fiscal year needs for points; thresholds are the edition's. */
@Schema(name = "SatisfactionRulesContent", examples = "{\"minimumProjects\":1}")
public record SatisfactionRules(
        @Schema(description = "Answered projects that a fiscal year needs for points.", examples = "1")
        @Min(1)
        @Max(1000)
        int minimumProjects) {
    /** The rules that hold, and their versions. */
    public static final Setting<SatisfactionRules> SETTING =
            Setting.shipped("satisfaction-rules", SatisfactionRules.class);
}
