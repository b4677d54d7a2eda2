package org.partnersuite.e2e.day.model;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** EN-11, told once more: how an opportunity of today stands to each requirement. */
public final class Requirements {
    private static final List<String> WAY = List.of("ENGAGE", "QUALIFY", "DESIGN", "PROPOSE", "WON");

    private Requirements() {}

    /** By key. */
    public static Map<String, String> of(Deal deal) {
        boolean inTrouble = deal.stage().equals("LOST") || deal.has("technicalBlocker");
        Map<String, String> states = new TreeMap<>();
        states.put("WATSONX_OFFERING", state(true, deal.isWatsonx()));
        states.put("STRATEGIC_INITIATIVE", state(!deal.account().initiatives().isEmpty(), deal.has("initiativeId")));
        states.put(
                "CLIENT_BRIEFING",
                state(
                        true,
                        deal.all(Activity.class).stream()
                                .anyMatch(activity -> activity.isOf("CLIENT_BRIEFING") && !activity.isCancelled())));
        states.put("DEAL_SUPPORT_REQUEST", state(reached(deal, "QUALIFY"), askedForPilot(deal)));
        states.put("ROADBLOCKS", state(inTrouble, !deal.all(Roadblock.class).isEmpty()));
        // Nothing is old on the day on which it began.
        states.put("ROADBLOCKS_BY_AGE", state(false, false));
        states.put("PILOT_BY_CLIENT_ENGINEERING", state(false, false));
        // Nobody links the two halves of a joint deal here.
        states.put("SEPARATE_TECHNOLOGY_OPPORTUNITY", state(isJoint(deal), false));
        states.put("USE_CASE", state(true, deal.has("useCases")));
        states.put("ACCOUNT_PLAN", state(true, deal.account().hasStrategy()));
        if (!ofWatsonx(deal)) {
            states.replaceAll((key, state) -> state(false, false));
        }
        return states;
    }

    private static boolean ofWatsonx(Deal deal) {
        return deal.isWatsonx() || deal.has("useCases") || deal.has("initiativeId") || askedForPilot(deal);
    }

    private static boolean askedForPilot(Deal deal) {
        return deal.all(SupportRequest.class).stream()
                .anyMatch(request -> request.get("help").equals("WATSONX_PILOT")
                        && !request.status().equals("WITHDRAWN"));
    }

    private static boolean isJoint(Deal deal) {
        return deal.has("strategyCodes")
                || deal.account().initiatives().stream()
                        .anyMatch(initiative -> initiative.id().equals(deal.get("initiativeId"))
                                && initiative.get("type").equals("CONSULTING_AND_TECHNOLOGY"));
    }

    /** In the order of their names. */
    public static List<String> missing(Deal deal) {
        return of(deal).entrySet().stream()
                .filter(requirement -> requirement.getValue().equals("MISSING"))
                .map(Map.Entry::getKey)
                .toList();
    }

    /** A lost opportunity counts with its furthest stage. */
    private static boolean reached(Deal deal, String stage) {
        String furthest = deal.stage().equals("LOST") ? deal.visits().getLast().from() : deal.stage();
        return WAY.indexOf(furthest) >= WAY.indexOf(stage);
    }

    private static String state(boolean asked, boolean satisfied) {
        return !asked ? "NOT_APPLICABLE" : satisfied ? "SATISFIED" : "MISSING";
    }
}
