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
                    || attempt.requested().agreementSignedOn() != null,
            attempt -> "PARTICIPATING needs the signature date of the program agreement."),
    AGREEMENT_DATE(
            "/agreementSignedOn",
            attempt -> attempt.requested().agreementSignedOn() == null
                    || !attempt.requested().agreementSignedOn().isAfter(attempt.today()),
            attempt -> "The signature date of the program agreement must not be in the future.");

    private final @Nullable String member;
    private final Predicate<Attempt> rule;
    private final Function<Attempt, String> sentence;

    TransitionCriterion(@Nullable String member, Predicate<Attempt> rule, Function<Attempt, String> sentence) {
        this.member = member;
        this.rule = rule;
        this.sentence = sentence;
    }

    /** A transition held against its criteria. */
    public record Attempt(Partner partner, TransitionRequest requested, LocalDate today) {
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
