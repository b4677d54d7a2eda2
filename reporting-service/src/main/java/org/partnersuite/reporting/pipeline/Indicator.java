package org.partnersuite.reporting.pipeline;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.threeten.extra.YearQuarter;

/**
 * A record of an opportunity that a figure counts, such as a briefing.
 *
 * @param detail distinguishes indicators of one kind, such as the status of a briefing
 * @param quarter the quarter it counts in when its kind has dates of its own, null for none; other kinds count in the
 *     quarter of their opportunity
 */
public record Indicator(Kind kind, String detail, @Nullable YearQuarter quarter) {
    public static final String SEPARATOR = ":";

    /** The detail of a pilot that progressed its opportunity. */
    public static final String PROGRESSED = ActivityStatus.COMPLETED + SEPARATOR + "PROGRESSED";

    /** What figures count. */
    public enum Kind {
        BRIEFING(true),
        PILOT(true),
        /** An open roadblock; the detail is its category. */
        ROADBLOCK(false),
        /** The missing requirements of an opportunity, all in one indicator; the detail is their set. */
        MISSING(false),
        /** Those that are recommended and not met, likewise. */
        RECOMMENDED(false),
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

    /** The indicator of an activity. Its detail is the status and, for a completed pilot, the outcome. */
    public static Indicator of(
            Kind kind, ActivityStatus status, @Nullable String outcome, @Nullable YearQuarter quarter) {
        boolean judged = kind == Kind.PILOT && status == ActivityStatus.COMPLETED;
        return new Indicator(
                kind, status.name() + (judged ? SEPARATOR + (outcome == null ? "" : outcome) : ""), quarter);
    }

    /**
     * @param kind {@link Kind#MISSING} or {@link Kind#RECOMMENDED}
     * @param requirements in their order, so that a set has one figure
     */
    public static Indicator ofRequirements(Kind kind, List<String> requirements) {
        return new Indicator(kind, String.join(",", requirements), null);
    }

    public static Indicator ofInitiative(Stage stage, String name) {
        return new Indicator(Kind.INITIATIVE, stage.code() + SEPARATOR + name, null);
    }

    /** Kind and detail as one text. */
    public String figure() {
        return kind.name() + SEPARATOR + detail;
    }

    /** Reads what {@link #figure} wrote. */
    public static Indicator ofFigure(String figure, @Nullable YearQuarter quarter) {
        int end = figure.indexOf(SEPARATOR);
        return new Indicator(Kind.valueOf(figure.substring(0, end)), figure.substring(end + 1), quarter);
    }
}
