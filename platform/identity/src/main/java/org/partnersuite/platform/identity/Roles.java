package org.partnersuite.platform.identity;

import java.util.Set;

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

    /** A partner's own user; its token names the partner in {@code partner_id}. */
    public static final String PARTNER = "partner";

    public static final Set<String> ALL = Set.of(
            READER,
            SELLER,
            TECHNICAL_LEAD,
            CLIENT_ENGINEERING,
            CUSTOMER_SUCCESS,
            PARTNER_MANAGER,
            EXECUTIVE,
            INTEGRATION,
            ADMIN,
            PARTNER);

    private Roles() {}
}
