package org.partnersuite.platform.identity;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The roles a token may carry in its {@code groups} claim (XC-3), as constants for {@code @RolesAllowed}. */
public final class Roles {
    public static final String READER = "reader";
    public static final String SELLER = "seller";
    public static final String TECHNICAL_LEAD = "technical-lead";
    public static final String CLIENT_ENGINEERING = "client-engineering";
    public static final String CUSTOMER_SUCCESS = "customer-success";
    public static final String PARTNER_MANAGER = "partner-manager";
    public static final String EXECUTIVE = "executive";
    public static final String INTEGRATION = "integration";
    public static final String ADMIN = "admin";

    /** A partner's own user, who reads; its token names the partner in {@code partner_id}. Each role of a partner implies it. */
    public static final String PARTNER = "partner";

    /** A partner's alliance manager: writes the partner's own records that {@code docs/partner-writes.csv} lists. */
    public static final String PARTNER_ALLIANCE = "partner-alliance";

    /** A partner's customer success manager: writes as {@code docs/partner-writes.csv} lists. */
    public static final String PARTNER_CSM = "partner-csm";

    /** The roles that imply {@link #PARTNER}. */
    public static final Set<String> OF_PARTNER = Set.of(PARTNER, PARTNER_ALLIANCE, PARTNER_CSM);

    /** All callers of the vendor. Each role of the vendor implies it; a token that contains it itself is refused. */
    public static final String VENDOR = "vendor";

    /** The roles that imply {@link #VENDOR}. */
    public static final Set<String> OF_VENDOR = Set.of(
            READER,
            SELLER,
            TECHNICAL_LEAD,
            CLIENT_ENGINEERING,
            CUSTOMER_SUCCESS,
            PARTNER_MANAGER,
            EXECUTIVE,
            INTEGRATION,
            ADMIN);

    /** All that a token may carry. */
    public static final Set<String> ALL =
            Stream.concat(OF_VENDOR.stream(), OF_PARTNER.stream()).collect(Collectors.toUnmodifiableSet());

    private Roles() {}

    /** The roles of a token that grant this one: those that imply it, else the role itself. */
    public static Set<String> implying(String role) {
        return switch (role) {
            case VENDOR -> OF_VENDOR;
            case PARTNER -> OF_PARTNER;
            default -> Set.of(role);
        };
    }
}
