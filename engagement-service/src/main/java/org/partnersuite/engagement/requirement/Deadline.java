package org.partnersuite.engagement.requirement;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The last day on which a requirement may still be open without being missing (EN-11). */
enum Deadline {
    NONE("", facts -> null),
    IN_STAGE("Applies when the opportunity is in its stage after %s.", Deadline::thresholdOfStage),
    AT_DESIGN("Applies when the opportunity is at DESIGN or later after %s.", Deadline::graceFromDesign);

    /** Time for Client Engineering to record its pilot. */
    private static final Duration GRACE_FROM_DESIGN = Duration.ofDays(14);

    private final String sentence;
    private final Function<Facts, @Nullable LocalDate> day;

    Deadline(String sentence, Function<Facts, @Nullable LocalDate> day) {
        this.sentence = sentence;
        this.day = day;
    }

    @Nullable
    LocalDate of(Facts facts) {
        return day.apply(facts);
    }

    /** Why a requirement does not apply yet. */
    String sentence(LocalDate dueOn) {
        return sentence.formatted(dueOn);
    }

    private static @Nullable LocalDate thresholdOfStage(Facts facts) {
        Integer days = facts.ageThresholdDays();
        return days == null ? null : facts.stageEnteredOn().plusDays(days);
    }

    private static @Nullable LocalDate graceFromDesign(Facts facts) {
        Instant since = facts.atDesignSince();
        return since == null ? null : Facts.day(since).plusDays(GRACE_FROM_DESIGN.toDays());
    }
}
