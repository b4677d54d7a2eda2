package org.partnersuite.engagement.loop;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.partnersuite.platform.rest.TextBounds;

/** What the customer success manager prepares for DEPLOY. What is absent is reported, and blocks nothing. */
public final class DeploymentPlan {
    private DeploymentPlan() {}

    /** A part of the plan that an engagement in DEPLOY or SCALE lacks. */
    @Schema(name = "EngagementWarning", description = "What the engagement lacks. It blocks nothing.")
    public record Warning(
            @Schema(pattern = TextBounds.KEY, description = "Stable key for programs.", examples = "no_growth_plan")
            String key,

            @Schema(examples = "In DEPLOY an engagement links to the growth plan.")
            String sentence) {}

    /** Before DEPLOY nothing is expected. */
    public static List<Warning> warningsOf(Engagement engagement) {
        MethodStage stage = engagement.progress().stage();
        if (stage.compareTo(MethodStage.DEPLOY) < 0) {
            return List.of();
        }
        EngagementDetails details = engagement.details();
        List<Warning> warnings = new ArrayList<>(2);
        if (details.productionRoadmap() == null) {
            warnings.add(missing("no_production_roadmap", "production roadmap", stage));
        }
        if (details.growthPlan() == null) {
            warnings.add(missing("no_growth_plan", "growth plan", stage));
        }
        return warnings;
    }

    private static Warning missing(String key, String part, MethodStage stage) {
        return new Warning(key, "In " + stage + " an engagement links to the " + part + ".");
    }
}
