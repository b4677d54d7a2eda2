package org.partnersuite.customersuccess.action;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Active and licensed users of a subscription by month; a month that nobody reported has none. */
public final class UsageSeries {
    public static final UsageSeries NONE = new UsageSeries(Map.of());

    /** How far a trigger looks back from a month. */
    public static final int MONTHS_BACK = 13;

    private final Map<LocalDate, Users> months;

    private UsageSeries(Map<LocalDate, Users> months) {
        this.months = months;
    }

    private record Users(@Nullable Long active, @Nullable Long licensed) {}

    /** Collects months in any order. */
    public static final class Builder {
        private final Map<LocalDate, Users> months = new HashMap<>();

        /** @param month its first day */
        public Builder month(LocalDate month, @Nullable Long active, @Nullable Long licensed) {
            months.put(month, new Users(active, licensed));
            return this;
        }

        public UsageSeries build() {
            return new UsageSeries(Map.copyOf(months));
        }
    }

    /** Null when not reported. */
    @Nullable
    Long active(LocalDate month) {
        Users users = months.get(month);
        return users == null ? null : users.active();
    }

    /** Whether active users exceed the licensed ones in this month, and did not in the one before. */
    public boolean overUseBeginsIn(LocalDate month) {
        return overUsed(month) && !overUsed(month.minusMonths(1));
    }

    public String overUseNote(LocalDate month) {
        Users users = months.get(month);
        return users == null ? "" : users.active() + " active users, " + users.licensed() + " licensed.";
    }

    private boolean overUsed(LocalDate month) {
        Users users = months.get(month);
        return users != null && users.active() != null && users.licensed() != null && users.active() > users.licensed();
    }
}
