package org.partnersuite.customersuccess.action;

/**
 * Incidents that open something: each of severity 1, and the one by which those of severity 2 in a calendar month
 * reach a number.
 *
 * @param count of severity 2
 */
public record IncidentRule(int count) {
    /** The severity that is counted. */
    public static final int COUNTED_SEVERITY = 2;

    /** @param ofMonth incidents of severity 2 of its month, this one included */
    public boolean opens(int severity, long ofMonth) {
        return severity == 1 || severity == COUNTED_SEVERITY && ofMonth == count;
    }

    public String note(int severity) {
        return severity == 1 ? "An incident of severity 1." : count + " incidents of severity 2 in a month.";
    }
}
