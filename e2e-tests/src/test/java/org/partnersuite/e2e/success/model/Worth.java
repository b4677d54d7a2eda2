package org.partnersuite.e2e.success.model;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * What a contract was worth on each day: what was said last of a day holds. A change holds from the day on which it is made,
 * a renewal from the day after the old end, a conversion from its own day, and what another contract brought from the day
 * after that one's end.
 */
public final class Worth {
    private final List<Said> log = new ArrayList<>();

    /**
     * @param until the last day
     * @param growth whether the amount comes on top of what was said before
     */
    private record Said(
            LocalDate from, LocalDate until, BigDecimal arr, String partner, boolean paid, boolean growth) {}

    /** The value of one day. */
    public record Day(BigDecimal arr, String partner, boolean paid) {}

    void say(LocalDate from, LocalDate until, BigDecimal arr, String partner, boolean paid) {
        log.add(new Said(from, until, arr, partner, paid, false));
    }

    void grow(LocalDate from, BigDecimal by) {
        log.add(new Said(from, LocalDate.MAX, by, "", true, true));
    }

    /** The first day of what was said last. */
    LocalDate newestFrom() {
        return log.stream().filter(said -> !said.growth()).toList().getLast().from();
    }

    /** Nothing when it was not in force. */
    public List<Day> on(LocalDate day) {
        BigDecimal grown = BigDecimal.ZERO;
        for (Said said : log.reversed()) {
            if (said.from().isAfter(day)) {
                continue;
            }
            if (!said.growth()) {
                return said.until().isBefore(day)
                        ? List.of()
                        : List.of(
                                new Day(said.paid() ? said.arr().add(grown) : said.arr(), said.partner(), said.paid()));
            }
            grown = grown.add(said.arr());
        }
        return List.of();
    }

    /** In force and paid for. */
    public List<Day> liveOn(LocalDate day) {
        return on(day).stream().filter(Day::paid).toList();
    }
}
