package org.partnersuite.partnerprogram.specialization;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** What time and lost people do to a specialization: it is flagged at once, and ends when the grace is over. */
final class SpecializationCheck {
    private SpecializationCheck() {}

    /** An awarded specialization as it stands on a day, and when it is looked at next. */
    static void on(
            Specialization awarded,
            SpecializationRequirements requirements,
            SpecializationFacts facts,
            int graceDays,
            LocalDate day) {
        Award award = Objects.requireNonNull(awarded.awarded());
        if (day.isAfter(award.until())) {
            awarded.end(award.until().plusDays(1), Award.EndReason.EXPIRED);
            return;
        }
        List<NeedState> missing = facts.needsOn(requirements, awarded.level(), day).stream()
                .filter(need -> !need.met())
                .toList();
        LocalDate graceEnd = award.graceEndsOn();
        if (missing.isEmpty()) {
            award = award.unflagged();
        } else if (graceEnd == null) {
            award = award.flagged(day, graceDays);
        } else if (!day.isBefore(graceEnd)) {
            awarded.end(graceEnd, Award.EndReason.NOT_REPLACED);
            return;
        }
        awarded.keep(award, missing, next(award, facts, day));
    }

    /** The next day on which it may stand otherwise. */
    static LocalDate next(Award award, SpecializationFacts facts, LocalDate day) {
        LocalDate last = award.until().plusDays(1);
        return Stream.of(
                        Optional.ofNullable(facts.changesAfter(day)),
                        Optional.ofNullable(award.graceEndsOn()),
                        Optional.of(last))
                .flatMap(Optional::stream)
                .filter(each -> each.isAfter(day))
                .min(Comparator.naturalOrder())
                .orElse(last);
    }
}
