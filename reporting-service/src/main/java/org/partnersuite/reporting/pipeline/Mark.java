package org.partnersuite.reporting.pipeline;

import java.util.SortedSet;
import org.jspecify.annotations.Nullable;

/**
 * Something of an opportunity that a figure counts beside the opportunity itself, such as a briefing.
 *
 * @param detail what the kind tells apart
 * @param quarter where it counts if its kind dates itself, null for in no quarter; else it counts in the opportunity's
 */
public record Mark(Kind kind, String detail, @Nullable Quarter quarter) {
    public static final String SEPARATOR = ":";

    /** The detail of a pilot that succeeded. */
    public static final String PROGRESSED = ActivityStatus.COMPLETED + SEPARATOR + "PROGRESSED";

    /** What there is to count. */
    public enum Kind {
        BRIEFING(true),
        PILOT(true),
        /** An open roadblock; the detail is its category. */
        ROADBLOCK(false),
        /** What an opportunity lacks, all of it as one mark; the detail is a set of requirements. */
        MISSING(false),
        /** An opportunity's strategic initiative; the detail is the opportunity's stage and the initiative's name. */
        INITIATIVE(false);

        private final boolean datesItself;

        Kind(boolean datesItself) {
            this.datesItself = datesItself;
        }

        public boolean datesItself() {
            return datesItself;
        }
    }

    /** Of an activity: its status and, of a completed pilot, its outcome. */
    public static Mark of(Kind kind, ActivityStatus status, @Nullable String outcome, @Nullable Quarter quarter) {
        boolean judged = kind == Kind.PILOT && status == ActivityStatus.COMPLETED;
        return new Mark(kind, status.name() + (judged ? SEPARATOR + (outcome == null ? "" : outcome) : ""), quarter);
    }

    public static Mark ofMissing(SortedSet<String> requirements) {
        return new Mark(Kind.MISSING, String.join(",", requirements), null);
    }

    public static Mark ofInitiative(Stage stage, String name) {
        return new Mark(Kind.INITIATIVE, stage.name() + SEPARATOR + name, null);
    }

    /** What is told apart, as one text. */
    public String figure() {
        return kind.name() + SEPARATOR + detail;
    }

    /** Reads what {@link #figure} wrote. */
    public static Mark ofFigure(String figure, @Nullable Quarter quarter) {
        int end = figure.indexOf(SEPARATOR);
        return new Mark(Kind.valueOf(figure.substring(0, end)), figure.substring(end + 1), quarter);
    }
}
