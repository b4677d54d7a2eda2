package org.partnersuite.customersuccess.renewal;

import java.util.List;
import org.partnersuite.platform.settings.Setting;

/**
 * How renewals are counted and why they fail; an admin's data.
 *
 * @param graceDays a decision so many days after the contract's end still counts as a renewal
 * @param reasons why a contract is not renewed, in their order
 */
public record RenewalRules(int graceDays, List<Reason> reasons) {
    /** The rules that hold, and their versions. */
    public static final Setting<RenewalRules> SETTING = Setting.shipped("renewal-rules", RenewalRules.class);

    public RenewalRules {
        reasons = List.copyOf(reasons);
    }

    /** A reason and how it is shown. */
    public record Reason(String code, String label) {}

    List<String> codes() {
        return reasons.stream().map(Reason::code).toList();
    }
}
