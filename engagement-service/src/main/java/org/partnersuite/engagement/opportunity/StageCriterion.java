package org.partnersuite.engagement.opportunity;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** The rules a stage move is held against. Each has a key, a sentence, and the member of the move that satisfies it. */
public enum StageCriterion {
    EVIDENCE(
            "/evidence",
            attempt -> attempt.requiredEvidence().isEmpty()
                    || attempt.move().evidence() != null
                            && attempt.requiredEvidence()
                                    .get()
                                    .code()
                                    .equals(attempt.move().evidence().code()),
            attempt -> "Entering " + attempt.to() + " needs the evidence "
                    + attempt.requiredEvidence()
                            .map(needed -> needed.code() + ": " + needed.sentence())
                            .orElse("")
                    + ", with its date."),
    EVIDENCE_DATE(
            "/evidence/on",
            attempt -> attempt.move().evidence() == null
                    || !attempt.move().evidence().on().isAfter(attempt.today()),
            attempt -> "The date of the evidence must not be in the future."),
    OVERRIDE(
            "/override",
            attempt -> attempt.move().override(),
            attempt -> attempt.from().isClosed()
                    ? "Reopening a closed opportunity needs an override."
                    : "Skipping " + names(attempt.path().between(attempt.from(), attempt.to()))
                            + " needs an override."),
    LEAD_ROLE("/override", StageAttempt::byLead, attempt -> "This needs a lead role: technical-lead or admin."),
    REASON(
            "/reason",
            attempt -> attempt.move().reason() != null,
            attempt -> "A move from " + attempt.from() + " to " + attempt.to() + " needs a reason."),
    LOSS_REASON(
            "/lossReason",
            attempt -> attempt.move().lossReason() != null
                    && attempt.lossReasons().contains(attempt.move().lossReason()),
            attempt -> "A move to LOST needs a loss reason: " + String.join(", ", attempt.lossReasons()) + "."),
    NO_LOSS_REASON(
            "/lossReason",
            attempt -> attempt.move().lossReason() == null,
            attempt -> "Only a move to LOST may have a loss reason."),
    ANOTHER_STAGE("/to", attempt -> false, attempt -> "The opportunity is in " + attempt.from() + " already."),
    REOPENED_FIRST(
            "/to",
            attempt -> false,
            attempt -> "A closed opportunity must be reopened to an open stage before it is " + attempt.to() + ".");

    private final String member;
    private final Predicate<StageAttempt> rule;
    private final Function<StageAttempt, String> sentence;

    StageCriterion(String member, Predicate<StageAttempt> rule, Function<StageAttempt, String> sentence) {
        this.member = member;
        this.rule = rule;
        this.sentence = sentence;
    }

    /** Stable key for programs. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** JSON pointer to the member of the move that satisfies it. */
    public String member() {
        return member;
    }

    Finding check(StageAttempt attempt) {
        return new Finding(this, rule.test(attempt), sentence.apply(attempt));
    }

    private static String names(List<Stage> stages) {
        return stages.stream().map(Stage::code).collect(Collectors.joining(", "));
    }

    /** Result of one criterion. */
    public record Finding(StageCriterion criterion, boolean met, String sentence) {}
}
