package org.partnersuite.customersuccess.benchmark;

import org.partnersuite.platform.settings.Setting;

/**
 * How large a group must be, without the one that asks; an admin's data.
 *
 * @param minimumCustomers with a value; never under 5
 * @param minimumPartners of these customers; never under 2
 */
public record BenchmarkRules(int minimumCustomers, int minimumPartners) {
    /** The rules that hold, and their versions. */
    public static final Setting<BenchmarkRules> SETTING = Setting.shipped("benchmark-rules", BenchmarkRules.class);

    /** Least number of customers that an admin may set. */
    public static final int LEAST_CUSTOMERS = 5;

    /** Least number of partners that an admin may set. */
    public static final int LEAST_PARTNERS = 2;
}
