package org.partnersuite.customersuccess.partner;

/** How a partner serves a customer (PP-2). */
public enum EngagementModel {
    SALES_AGENT,
    /** Runs the customer's lifecycle, and writes about it. */
    CUSTOMER_SUCCESS_MANAGER
}
