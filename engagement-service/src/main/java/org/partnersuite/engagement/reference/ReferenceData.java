package org.partnersuite.engagement.reference;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** All reference data at one moment; immutable. */
public final class ReferenceData {
    private final Map<ReferenceSetId, ReferenceSet> sets;
    /** Of a table {@code o} with offerings: whether one of them is a watsonx offering. */
    public static final String WATSONX_OFFERING =
            "exists (select from offering f where f.watsonx and f.code = any (o.offerings))";

    /** The codes of the technical engagements, as a relation of one column. */
    public static final String ACCELERATORS = "(select e.code from engagement_type e where e.accelerator)";

    /** Of a table {@code o} with a sales stage: the days after which it is long in it; null for a closed one. */
    public static final String AGE_THRESHOLD_DAYS =
            "(select s.age_threshold_days from sales_stage s where s.code = o.stage)";

    private final Map<ReferenceSetId, Set<String>> codes = new EnumMap<>(ReferenceSetId.class);
    private final Map<ReferenceSetId, Set<String>> current = new EnumMap<>(ReferenceSetId.class);
    private final Map<ReferenceSetId, Map<String, String>> aliases = new EnumMap<>(ReferenceSetId.class);

    public ReferenceData(Map<ReferenceSetId, ReferenceSet> sets) {
        this.sets = new EnumMap<>(sets);
        sets.forEach((id, set) -> {
            codes.put(id, Collections.unmodifiableSet(set.codes()));
            Set<String> inUse = set.codes();
            inUse.removeAll(set.retired());
            current.put(id, Collections.unmodifiableSet(inUse));
            aliases.put(id, set.aliases());
        });
    }

    public ReferenceSet set(ReferenceSetId id) {
        ReferenceSet set = sets.get(id);
        if (set == null) {
            throw new IllegalStateException("migrations fill every set: " + id);
        }
        return set;
    }

    /** The codes of a set, in their order. */
    public Set<String> codes(ReferenceSetId id) {
        return codes.getOrDefault(id, Set.of());
    }

    /** The codes that something new may have: those that are not retired. */
    public Set<String> current(ReferenceSetId id) {
        return current.getOrDefault(id, Set.of());
    }

    /** The code that a text of another system means: by an alias of the set, or else the text itself. */
    public String meant(ReferenceSetId id, String text) {
        return aliases.getOrDefault(id, Map.of()).getOrDefault(text, text);
    }

    /** The L30s that activities may name, in the order of offerings; one without a code stands for itself (EN-16). */
    public List<L30Value> l30s() {
        Map<String, List<String>> offerings = new LinkedHashMap<>();
        for (ReferenceValue offering : set(ReferenceSetId.OFFERINGS).values()) {
            if (!offering.isRetired()) {
                String l30 = offering.l30() == null ? offering.code() : offering.l30();
                offerings.computeIfAbsent(l30, code -> new ArrayList<>()).add(offering.code());
            }
        }
        return offerings.entrySet().stream()
                .map(l30 -> new L30Value(l30.getKey(), l30.getValue()))
                .toList();
    }

    public Set<String> offerings() {
        return codes(ReferenceSetId.OFFERINGS);
    }

    public Set<String> productFamilies() {
        return codes(ReferenceSetId.PRODUCT_FAMILIES);
    }

    public Set<String> useCases() {
        return codes(ReferenceSetId.USE_CASES);
    }

    public Set<String> strategyCodes() {
        return codes(ReferenceSetId.STRATEGY_CODES);
    }

    public Set<String> engagementTypes() {
        return codes(ReferenceSetId.ENGAGEMENT_TYPES);
    }

    public Set<String> dealSupportHelp() {
        return codes(ReferenceSetId.DEAL_SUPPORT_HELP);
    }

    /** Engagement types used by a kind of help. */
    public List<String> engagementTypesOf(String help) {
        return set(ReferenceSetId.DEAL_SUPPORT_HELP).values().stream()
                .filter(value -> value.code().equals(help))
                .flatMap(value -> value.takes() == null ? Stream.<String>empty() : value.takes().stream())
                .toList();
    }

    /** Of an opportunity that is lost now; an import may bring retired ones. */
    public Set<String> lossReasons() {
        return current(ReferenceSetId.LOSS_REASONS);
    }

    /** Whether one of these offerings has an L30; the code of an offering is accepted for it. */
    public static String hasL30(String l30, String offerings) {
        return "offering_has_l30(" + l30 + ", " + offerings + ")";
    }
}
