package org.partnersuite.e2e.day.model;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** EN-4, told once more: what an initiative lacks. */
public final class InitiativeRules {
    public static final List<String> NAMES =
            List.of("GenAI-Customer", "GenAI-Talent", "GenAI-App Modernization", "GenAI-Other");
    public static final String PLAY = "Spotlight Generative AI";
    public static final String CAMPAIGN = "Gen AI: watsonx";

    private InitiativeRules() {}

    public static Set<String> unmet(Map<String, String> initiative) {
        boolean other = initiative.get("name").equals("GenAI-Other");
        boolean consulting = initiative.get("type").equals("CONSULTING_AND_TECHNOLOGY");
        String platform = initiative.getOrDefault("consultingGrowthPlatform", "");
        String campaign = initiative.getOrDefault("campaign", "");
        return new Unmet()
                .need("name", NAMES.contains(initiative.get("name")))
                .need("description", !other || initiative.containsKey("description"))
                .need("comments", !other || initiative.containsKey("comments"))
                .need("consulting_growth_platform", !consulting || platform.equals("BTS"))
                .need("consulting_campaign", !consulting || campaign.equals(CAMPAIGN))
                .keys();
    }
}
