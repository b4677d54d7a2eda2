package org.partnersuite.partnerprogram.edition;

import java.time.LocalDate;
import org.threeten.extra.YearQuarter;

/** When a tier takes effect that a published assessment changes. */
public enum TierEffective {
    FIRST_DAY_OF_NEXT_QUARTER {
        @Override
        public LocalDate after(LocalDate publication) {
            return YearQuarter.from(publication).plusQuarters(1).atDay(1);
        }
    },
    PUBLICATION {
        @Override
        public LocalDate after(LocalDate publication) {
            return publication;
        }
    };

    /** The first day of the tier. */
    public abstract LocalDate after(LocalDate publication);
}
