package org.partnersuite.e2e.day.model;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** RP-1, told once more: what was done with the clients of watsonx opportunities, and what stands in the way. */
public final class Engagement {
    private Engagement() {}

    /** How often, by what is counted; what is counted never is left out. */
    public static Map<String, Long> of(List<Deal> watsonx) {
        Map<String, Long> counts = new TreeMap<>();
        for (Deal deal : watsonx) {
            for (Activity activity : deal.all(Activity.class)) {
                count(counts, activity);
            }
            deal.all(Roadblock.class).stream()
                    .filter(Roadblock::isOpen)
                    .forEach(roadblock -> count(counts, "open roadblocks " + roadblock.get("category")));
            List<String> missing = Requirements.missing(deal);
            missing.forEach(key -> count(counts, "missing " + key));
            if (!missing.isEmpty()) {
                count(counts, "incomplete");
            }
        }
        counts.put(
                "briefed clients",
                watsonx.stream()
                        .filter(deal -> deal.all(Activity.class).stream()
                                .anyMatch(activity -> activity.isOf("CLIENT_BRIEFING")
                                        && activity.status().equals("COMPLETED")))
                        .map(Deal::account)
                        .distinct()
                        .count());
        counts.values().removeIf(count -> count == 0);
        return counts;
    }

    /** By the name of the initiative and whether they are open, won or lost. */
    public static Map<String, Long> ofInitiatives(List<Deal> watsonx, List<Initiative> initiatives) {
        Map<String, String> names = new TreeMap<>();
        initiatives.forEach(initiative -> names.put(initiative.id(), initiative.get("name")));
        Map<String, Long> counts = new TreeMap<>();
        watsonx.stream().filter(deal -> deal.has("initiativeId")).forEach(deal -> {
            String end = deal.isOpen() ? "open" : deal.stage().equals("WON") ? "won" : "lost";
            count(counts, names.get(deal.get("initiativeId")) + " " + end);
        });
        return counts;
    }

    private static void count(Map<String, Long> counts, Activity activity) {
        if (activity.isOf("CLIENT_BRIEFING")) {
            count(counts, "briefings " + activity.status());
        }
        if (activity.countsAsPilot()) {
            count(counts, "pilots " + activity.status());
            if (activity.status().equals("COMPLETED") && activity.get("outcome").equals("PROGRESSED")) {
                count(counts, "pilots PROGRESSED");
            }
        }
    }

    private static void count(Map<String, Long> counts, String what) {
        counts.merge(what, 1L, Long::sum);
    }
}
