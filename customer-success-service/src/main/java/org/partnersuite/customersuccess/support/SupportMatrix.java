package org.partnersuite.customersuccess.support;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.Set;
import org.partnersuite.customersuccess.subscription.SupportLevel;
import org.partnersuite.platform.rest.Fault;
import org.partnersuite.platform.settings.Setting;

/** What each support level includes, deliverable by deliverable; an admin's data. */
public record SupportMatrix(List<Deliverable> deliverables) {
    /** The matrix that holds, and its versions. */
    public static final Setting<SupportMatrix> SETTING = Setting.shipped("support-matrix", SupportMatrix.class);

    /** The deliverable that says within how many minutes cases are answered first. */
    public static final String INITIAL_RESPONSE = "INITIAL_RESPONSE";

    /** The deliverable that says how many business reviews a contract year has. */
    public static final String ADOPTION_REVIEWS = "ADOPTION_REVIEWS";

    /** The deliverable that BASIC leaves to the subscription. */
    public static final String USER_ADOPTION = "USER_ADOPTION";

    /** The least severe incident with an objective; 1 is the most severe. */
    private static final int LAST_SEVERITY = 2;

    public SupportMatrix {
        deliverables = List.copyOf(deliverables);
    }

    /**
     * A deliverable and what each level has of it.
     *
     * @param number its place, from 1
     */
    public record Deliverable(
            int number, String key, String name, String description, Cell basic, Cell enhanced, Cell premium) {

        public Cell of(SupportLevel level) {
            return switch (level) {
                case BASIC -> basic;
                case ENHANCED -> enhanced;
                case PREMIUM -> premium;
            };
        }
    }

    /** How many business reviews a level has in a contract year. */
    public int reviewsPerYear(SupportLevel level) {
        return amount(ADOPTION_REVIEWS, level, Cell.Kind.PER_YEAR).orElse(0);
    }

    /**
     * Within how many minutes an incident is to be answered first; empty without an objective.
     *
     * @param severity from 1, the most severe
     */
    public OptionalInt firstResponseMinutes(SupportLevel level, int severity) {
        return severity > LAST_SEVERITY ? OptionalInt.empty() : amount(INITIAL_RESPONSE, level, Cell.Kind.MINUTES);
    }

    private OptionalInt amount(String key, SupportLevel level, Cell.Kind kind) {
        return deliverables.stream()
                .filter(deliverable -> deliverable.key().equals(key))
                .map(deliverable -> deliverable.of(level))
                .filter(cell -> cell.kind() == kind)
                .map(Cell::amount)
                .filter(Objects::nonNull)
                .mapToInt(Integer::intValue)
                .findFirst();
    }

    /** Every fault, with pointers into the matrix. */
    public List<Fault> faults() {
        List<Fault> faults = new ArrayList<>();
        Set<String> keys = new HashSet<>();
        for (int i = 0; i < deliverables.size(); i++) {
            Deliverable deliverable = deliverables.get(i);
            String at = "/deliverables/" + i;
            if (!keys.add(deliverable.key())) {
                faults.add(Fault.at(at + "/key", "duplicate", "Each key stands once."));
            }
            if (deliverable.number() != i + 1) {
                faults.add(Fault.at(at + "/number", "not_in_order", "The numbers count from 1."));
            }
            for (SupportLevel level : SupportLevel.values()) {
                if (!deliverable.of(level).fits()) {
                    faults.add(Fault.at(
                            at + "/" + level.name().toLowerCase(Locale.ROOT),
                            "incomplete_cell",
                            "MINUTES and PER_YEAR have an amount, TEXT a text, and other kinds neither."));
                }
            }
        }
        for (String needed : List.of(INITIAL_RESPONSE, ADOPTION_REVIEWS)) {
            if (!keys.contains(needed)) {
                faults.add(Fault.at("/deliverables", "missing", needed + " is needed: entitlements follow from it."));
            }
        }
        return faults;
    }
}
