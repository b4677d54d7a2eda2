package org.partnersuite.e2e.success;

import java.util.Locale;

/** Names of the people of a run; those of one number serve two customers. */
record People(String run, int number) {
    private static final int CUSTOMERS_EACH = 2;

    static People of(TwoYears years, int customer) {
        return new People(years.run(), customer / CUSTOMERS_EACH);
    }

    String in(String role) {
        return role.toLowerCase(Locale.ROOT) + "-" + run + "-" + number;
    }

    /** Who came after the first one. */
    String successorIn(String role) {
        return in(role) + "-next";
    }
}
