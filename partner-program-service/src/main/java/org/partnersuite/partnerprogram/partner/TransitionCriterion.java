package org.partnersuite.partnerprogram.partner;

import static org.partnersuite.partnerprogram.partner.PartnerStatus.INVITED;
import static org.partnersuite.partnerprogram.partner.PartnerStatus.PARTICIPATING;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The rules a transition is held against. Each has a key, a sentence, and the member of the request it is about. */
public enum TransitionCriterion {
    FOLLOWS(
            "/to",
            attempt -> attempt.partner().status().next().contains(attempt.to()),
            attempt -> "A partner that is " + attempt.partner().status() + " becomes "
                    + attempt.partner().status().next().stream()
                            .sorted()
                            .map(Enum::name)
                            .collect(Collectors.joining(" or "))
                    + "."),
    REASON(
            "/reason",
            attempt -> attempt.requested().reason() != null
                    && !attempt.requested().reason().isBlank(),
            attempt -> "Every transition needs a reason."),
    GEOGRAPHY(
            null,
            attempt -> attempt.to() != INVITED
                    || !attempt.partner().details().geographies().isEmpty(),
            attempt -> "An invitation needs at least one geography. The partner has none yet."),
    PROGRAM_AGREEMENT(
            "/agreementSignedOn",
            attempt -> attempt.to() != PARTICIPATING
                    || attempt.partner().status() == PartnerStatus.SUSPENDED
                    || attempt.agreementOnRecord()
                    || attempt.requested().agreementSignedOn() != null,
            attempt -> "PARTICIPATING needs the signed program agreement, on record or by its signature date."),
    AGREEMENT_DATE(
            "/agreementSignedOn",
            attempt -> attempt.requested().agreementSignedOn() == null
                    || !attempt.requested().agreementSignedOn().isAfter(attempt.today()),
            attempt -> "The signature date of the program agreement must not be in the future."),
    EXCEPTION(
            "/exception",
            attempt -> attempt.requested().exception() == null || attempt.isInvitation(),
            attempt -> "Only an invitation has an exception."),
    OTHER_PERSON(
            "/exception/approvedBy",
            attempt -> attempt.requested().exception() == null
                    || !attempt.requested().exception().approvedBy().equals(attempt.caller()),
            attempt -> "An exception is approved by another person than the caller.");

    private final @Nullable String member;
    private final Predicate<Attempt> rule;
    private final Function<Attempt, String> sentence;

    TransitionCriterion(@Nullable String member, Predicate<Attempt> rule, Function<Attempt, String> sentence) {
        this.member = member;
        this.rule = rule;
        this.sentence = sentence;
    }

    /**
     * A transition held against its criteria.
     *
     * @param agreementOnRecord whether a program agreement is in force
     * @param caller subject of whoever asks for it
     */
    public record Attempt(
            Partner partner, TransitionRequest requested, LocalDate today, boolean agreementOnRecord, String caller) {
        boolean isInvitation() {
            return partner.status() == PartnerStatus.PROSPECT && to() == INVITED;
        }

        PartnerStatus to() {
            return requested.to();
        }
    }

    /** A criterion that is not met, and why. */
    public record Unmet(TransitionCriterion criterion, String sentence) {}

    /** All of them at once. */
    public static List<Unmet> unmet(Attempt attempt) {
        return Stream.of(values())
                .filter(criterion -> !criterion.rule.test(attempt))
                .map(criterion -> new Unmet(criterion, criterion.sentence.apply(attempt)))
                .toList();
    }

    /** Stable key for programs. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Pointer to the member of the request that is meant; null when the partner itself is. */
    public @Nullable String member() {
        return member;
    }
}
