package org.partnersuite.platform.rest.partner;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What a partner sees of the responses of one schema, and by what it may ask for them.
 *
 * @param shown members
 * @param hidden members, and why
 * @param usable parameters that are not called as a member is
 * @param refused parameters that are not called as a member is
 */
public record PartnerDecision(
        Set<String> shown, Map<String, WhyHidden> hidden, Set<String> usable, Set<String> refused) {
    static final PartnerDecision NONE = new PartnerDecision(Set.of(), Map.of(), Set.of(), Set.of());

    public PartnerDecision {
        shown = Set.copyOf(shown);
        hidden = new TreeMap<>(hidden);
        usable = Set.copyOf(usable);
        refused = Set.copyOf(refused);
    }

    /** All members that are decided. */
    public Set<String> members() {
        Set<String> members = new TreeSet<>(shown);
        members.addAll(hidden.keySet());
        return members;
    }

    /** Whether a partner sees a member; null when undecided, which hides it. */
    public @Nullable Boolean shows(String member) {
        return shown.contains(member) ? Boolean.TRUE : hidden.containsKey(member) ? Boolean.FALSE : null;
    }

    /**
     * Whether a partner may filter or sort by a parameter: what is called as a member goes with it. Null when nobody has
     * decided, and then it may not.
     *
     * @param parameter without {@code .gte}, {@code .lte} or {@code .prefix}
     */
    public @Nullable Boolean takes(String parameter) {
        return usable.contains(parameter)
                ? Boolean.TRUE
                : refused.contains(parameter) ? Boolean.FALSE : shows(parameter);
    }
}
