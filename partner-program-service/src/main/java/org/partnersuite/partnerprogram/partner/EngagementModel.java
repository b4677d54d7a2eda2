package org.partnersuite.partnerprogram.partner;

/** How a partner works with our clients. */
public enum EngagementModel {
    SALES_AGENT,
    CUSTOMER_SUCCESS_MANAGER
}
