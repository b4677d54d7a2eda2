package org.partnersuite.e2e.day.model;

import java.util.Map;
import java.util.Set;

/** EN-8, told once more: what keeps a pilot from starting. */
public final class PilotRules {
    private static final Set<String> PILOTS = Set.of("PROOF_OF_VALUE", "MVP");

    private PilotRules() {}

    static boolean isPilot(String type) {
        return PILOTS.contains(type);
    }

    /** @param activity its fields as they shall be; one that has not started lacks nothing */
    public static Set<String> unmet(Deal deal, Map<String, String> activity) {
        Unmet unmet = new Unmet();
        String start = activity.getOrDefault("actualStart", "");
        String type = activity.getOrDefault("type", "");
        if (start.isEmpty() || !isPilot(type)) {
            return unmet.keys();
        }
        // By whom, and then the day.
        String qualified = deal.get("technicalQualification");
        String qualifiedOn = qualified.substring(qualified.lastIndexOf(' ') + 1);
        unmet.need("technically_qualified", !qualified.isEmpty() && qualifiedOn.compareTo(start) <= 0);
        if (type.equals("PROOF_OF_VALUE")) {
            unmet.need("success_criteria", has(activity, "successCriteria"));
            unmet.need("client_participation", has(activity, "clientParticipation"));
        } else {
            unmet.need("sponsor", deal.has("sponsor"));
            unmet.need("agreed_use_case", has(activity, "agreedUseCase"));
            unmet.need("our_people", has(activity, "committedOurs"));
            unmet.need("client_people", has(activity, "committedClients"));
        }
        return unmet.keys();
    }

    private static boolean has(Map<String, String> activity, String field) {
        return !activity.getOrDefault(field, "").isEmpty();
    }
}
