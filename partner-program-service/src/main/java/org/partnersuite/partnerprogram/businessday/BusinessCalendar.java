package org.partnersuite.partnerprogram.businessday;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.partnersuite.platform.settings.Setting;

/**
 * Which days are business days: all but Saturdays, Sundays and holidays.
 *
 * @param holidays by day, an admin's data; none ship
 */
public record BusinessCalendar(List<Holiday> holidays) {
    /** The calendar that holds, and its versions. */
    public static final Setting<BusinessCalendar> SETTING =
            new Setting<>("business-calendar", BusinessCalendar.class, new BusinessCalendar(List.of()));

    private static final Set<DayOfWeek> WEEKEND = Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

    public BusinessCalendar {
        holidays = List.copyOf(holidays);
    }

    /** A day on which nobody decides. */
    public record Holiday(LocalDate day, String name) {}

    /** The business day that is so many business days after a day, which need not be one itself. */
    public LocalDate plus(LocalDate day, int days) {
        Set<LocalDate> closed = holidays.stream().map(Holiday::day).collect(Collectors.toSet());
        LocalDate reached = day;
        int left = days;
        while (left > 0) {
            reached = reached.plusDays(1);
            if (!WEEKEND.contains(reached.getDayOfWeek()) && !closed.contains(reached)) {
                left--;
            }
        }
        return reached;
    }
}
