package org.partnersuite.e2e.success.model;

import java.util.List;
import java.util.Map;

/**
 * What a trigger opens, as it ships: the role of the first task owns it, and it is due when the last task is (CS-6).
 *
 * @param dueDays after it was opened
 */
public record Playbook(String code, String ownerRole, int dueDays) {
    private static final Map<String, Playbook> BY_TRIGGER = Map.of(
            "SCORE_RED", new Playbook("INTERVENTION", "CSM", 30),
            "SCORE_FELL", new Playbook("INTERVENTION", "CSM", 30),
            "RENEWAL_WINDOW", new Playbook("RENEWAL", "RM", 180),
            "DETRACTOR", new Playbook("DETRACTOR", "CSM", 14),
            "SPONSOR_LEFT", new Playbook("SPONSOR_CHANGE", "AM", 30),
            "INCIDENTS", new Playbook("INCIDENTS", "CSM", 2),
            "ONBOARDING_LATE", new Playbook("ONBOARDING_LATE", "CSM", 7),
            "PLAN_MISSING", new Playbook("PLAN_MISSING", "CSM", 25));

    /** Triggers that a run of one day can bring about. */
    public static final List<String> TRIGGERS =
            BY_TRIGGER.keySet().stream().sorted().toList();

    static Playbook of(String trigger) {
        Playbook playbook = BY_TRIGGER.get(trigger);
        if (playbook == null) {
            throw new IllegalArgumentException(trigger);
        }
        return playbook;
    }
}
