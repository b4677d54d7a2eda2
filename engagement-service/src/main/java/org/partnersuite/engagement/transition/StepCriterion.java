package org.partnersuite.engagement.transition;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Criteria of a step: required parts of a submission (EN-12), and permitted statuses. */
public enum StepCriterion {
    STATUS(null, "", attempt -> attempt.step()
            .from()
            .contains(attempt.document().progress().status())),
    USE_CASE("/useCase", "Name the client's use case.", has(DocumentDetails::useCase)),
    SPONSOR("/sponsor", "Name the client's sponsor.", has(DocumentDetails::sponsor)),
    REFERENCE_ARCHITECTURE(
            "/referenceArchitecture",
            "Describe the reference architecture, or name the activity that it comes from.",
            attempt -> attempt.details().referenceArchitecture() != null
                    || attempt.details().architectureActivityId() != null),
    WORKLOAD("/workload", "Name the workload that is to go into production.", has(DocumentDetails::workload)),
    EXPECTED_OUTCOMES(
            "/expectedOutcomes",
            "State at least one outcome that the client expects.",
            attempt -> !attempt.details().expectedOutcomes().isEmpty()),
    STAKEHOLDERS("/stakeholders", "Name at least one of the client's stakeholders.", attempt -> !attempt.document()
            .stakeholders()
            .isEmpty()),
    BOUGHT(
            "/bought",
            "Name what was bought.",
            attempt -> !attempt.document().bought().lines().isEmpty());

    /** What a document consists of. */
    static final List<StepCriterion> PARTS = List.copyOf(EnumSet.range(USE_CASE, BOUGHT));

    private final @Nullable String member;
    private final String sentence;
    private final Predicate<StepAttempt> rule;

    StepCriterion(@Nullable String member, String sentence, Predicate<StepAttempt> rule) {
        this.member = member;
        this.sentence = sentence;
        this.rule = rule;
    }

    /** Stable key for programs. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** JSON pointer to the document's member that satisfies it; null when it is not a part of the document. */
    public @Nullable String member() {
        return member;
    }

    boolean holds(StepAttempt attempt) {
        return rule.test(attempt);
    }

    /** Content of a part of the document. */
    public String sentence() {
        return sentence;
    }

    String sentence(StepAttempt attempt) {
        if (this != STATUS) {
            return sentence;
        }
        List<String> right =
                attempt.step().from().stream().map(DocumentStatus::name).toList();
        return "Only a document that is " + String.join(" or ", right) + " can be "
                + attempt.step().participle() + "; this one is "
                + attempt.document().progress().status() + ".";
    }

    private static Predicate<StepAttempt> has(Function<DocumentDetails, @Nullable String> part) {
        return attempt -> part.apply(attempt.details()) != null;
    }
}
