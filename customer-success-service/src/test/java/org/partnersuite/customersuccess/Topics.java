package org.partnersuite.customersuccess;

/** The topics of the service, as tests create them. */
public final class Topics {
    public static final String ACCOUNT = "engagement.account.v1";
    public static final String OPPORTUNITY = "engagement.opportunity.v1";
    public static final String CUSTOMER = "customer-success.customer.v1";
    public static final String SUBSCRIPTION = "customer-success.subscription.v1";
    public static final String HEALTH_SCORE = "customer-success.health-score.v1";
    public static final String RENEWAL = "customer-success.renewal.v1";
    static final String ALL =
            ACCOUNT + "," + OPPORTUNITY + "," + CUSTOMER + "," + SUBSCRIPTION + "," + HEALTH_SCORE + "," + RENEWAL;

    private Topics() {}
}
