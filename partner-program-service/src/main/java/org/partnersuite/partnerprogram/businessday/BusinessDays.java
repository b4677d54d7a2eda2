package org.partnersuite.partnerprogram.businessday;

import java.time.LocalDate;
import org.jdbi.v3.core.Handle;
import org.partnersuite.platform.settings.SettingStore;

/** Deadlines in business days, by the calendar that holds. A deadline that was set stays when the calendar changes. */
public final class BusinessDays {
    private BusinessDays() {}

    /** The business day that is so many business days after a day, which need not be one itself. */
    public static LocalDate plus(Handle db, LocalDate day, int days) {
        return SettingStore.of(db, BusinessCalendar.SETTING).plus(day, days);
    }
}
