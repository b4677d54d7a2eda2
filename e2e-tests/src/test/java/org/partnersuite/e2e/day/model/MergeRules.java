package org.partnersuite.e2e.day.model;

import java.util.Set;

/** EN-14, told once more: what keeps one opportunity from being folded into another. */
public final class MergeRules {
    private MergeRules() {}

    public static Set<String> unmet(Deal survivor, Deal other) {
        return new Unmet()
                .need("same_account", survivor.account() == other.account())
                .need("open", other.isOpen())
                .keys();
    }
}
