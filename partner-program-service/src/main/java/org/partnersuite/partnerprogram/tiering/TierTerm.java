package org.partnersuite.partnerprogram.tiering;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.mapper.reflect.ColumnName;
import org.jspecify.annotations.Nullable;
import org.partnersuite.partnerprogram.edition.Tier;

/**
 * A partner's tier from one day to another.
 *
 * @param until last day, included; null while no end is known
 * @param resultId the assessment result that it follows from; null for exceptions and provisional tiers
 * @param approvedBy who approved an exception
 * @param note the reason of an exception
 */
public record TierTerm(
        UUID id,
        UUID partnerId,
        Tier tier,
        boolean provisional,
        TierReason reason,
        @ColumnName("valid_from") LocalDate from,
        @ColumnName("valid_until") @Nullable LocalDate until,
        @Nullable UUID resultId,
        @Nullable String approvedBy,
        @Nullable String note,
        Instant createdAt) {

    /** Tiers are declared from the highest. At the same tier the result counts, and not the exception. */
    private static final Comparator<TierTerm> HIGHEST =
            Comparator.comparing(TierTerm::tier).thenComparing(TierTerm::isException);

    public boolean holdsOn(LocalDate day) {
        return !from.isAfter(day) && (until == null || !until.isBefore(day));
    }

    public boolean holdsOnOrAfter(LocalDate day) {
        return until == null || !until.isBefore(day);
    }

    public boolean isException() {
        return reason == TierReason.EXCEPTION;
    }

    TierTerm until(LocalDate last) {
        return new TierTerm(
                id, partnerId, tier, provisional, reason, from, last, resultId, approvedBy, note, createdAt);
    }

    /** Of a partner's terms the one that counts on a day: the highest, so that an exception never lowers a tier. */
    static Optional<TierTerm> on(List<TierTerm> terms, LocalDate day) {
        return terms.stream().filter(term -> term.holdsOn(day)).min(HIGHEST);
    }

    /** The first day after a day on which a term begins or no longer holds. */
    static Optional<LocalDate> nextChange(List<TierTerm> terms, LocalDate after) {
        return terms.stream()
                .flatMap(term -> term.until == null
                        ? List.of(term.from).stream()
                        : List.of(term.from, term.until.plusDays(1)).stream())
                .filter(day -> day.isAfter(after))
                .min(Comparator.naturalOrder());
    }

    /** The first day from a day on that no exception covers. */
    static LocalDate withoutException(List<TierTerm> terms, LocalDate from) {
        LocalDate day = from;
        Optional<TierTerm> exception = exceptionOn(terms, day);
        while (exception.isPresent()) {
            day = exception.get().until == null
                    ? LocalDate.MAX
                    : exception.get().until.plusDays(1);
            exception = exceptionOn(terms, day);
        }
        return day;
    }

    private static Optional<TierTerm> exceptionOn(List<TierTerm> terms, LocalDate day) {
        return terms.stream()
                .filter(TierTerm::isException)
                .filter(term -> term.holdsOn(day))
                .findFirst();
    }
}
