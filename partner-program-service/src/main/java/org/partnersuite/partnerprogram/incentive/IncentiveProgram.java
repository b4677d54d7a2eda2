package org.partnersuite.partnerprogram.incentive;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.partnersuite.platform.settings.Setting;

/**
 * The terms of incentives by date: of those that begin on or before the day on which something is earned, the last
 * hold.
 */
public record IncentiveProgram(List<IncentiveTerms> terms) {
    /** The terms, and their versions. */
    public static final Setting<IncentiveProgram> SETTING =
            Setting.shipped("incentive-program", IncentiveProgram.class);

    public IncentiveProgram {
        terms = terms.stream()
                .sorted(Comparator.comparing(IncentiveTerms::validFrom))
                .toList();
    }

    /** The terms of a day; none before the first ones. */
    public Optional<IncentiveTerms> on(LocalDate day) {
        return terms.stream().filter(each -> !each.validFrom().isAfter(day)).reduce((earlier, later) -> later);
    }
}
