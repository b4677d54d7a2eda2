package org.partnersuite.e2e.day.model;

import java.util.Set;
import java.util.TreeSet;

/** EN-14, told once more: what keeps one opportunity from being folded into another. */
public final class MergeRules {
    private MergeRules() {}

    public static Set<String> unmet(Deal survivor, Deal other, boolean lead) {
        Set<String> unmet = new TreeSet<>();
        if (!survivor.account().equals(other.account())) {
            unmet.add("same_account");
        }
        if (other.stage().equals("WON") || other.stage().equals("LOST")) {
            unmet.add("open");
        }
        if (!lead) {
            unmet.add("lead_role");
        }
        return unmet;
    }
}
