package org.partnersuite.customersuccess;

/** The topics of the service, as tests create them. */
public final class Topics {
    public static final String ACCOUNT = "engagement.account.v1";
    public static final String ACCOUNT_MERGE = "engagement.account-merge.v1";
    public static final String OPPORTUNITY = "engagement.opportunity.v1";
    public static final String TRANSITION_DOCUMENT = "engagement.transition-document.v1";
    public static final String CUSTOMER = "customer-success.customer.v1";
    public static final String SUBSCRIPTION = "customer-success.subscription.v1";
    public static final String HEALTH_SCORE = "customer-success.health-score.v1";
    public static final String RENEWAL = "customer-success.renewal.v1";
    public static final String RENEWAL_PROMPT = "customer-success.renewal-prompt.v1";
    public static final String SERVICE_OFFER = "customer-success.service-offer.v1";
    public static final String SUBSCRIPTION_SERVICE = "customer-success.subscription-service.v1";
    public static final String HANDOFF = "customer-success.handoff.v1";
    public static final String PARTNER = "partner-program.partner.v1";
    public static final String ALL =
            PARTNER + "," + ACCOUNT + "," + ACCOUNT_MERGE + "," + OPPORTUNITY + "," + TRANSITION_DOCUMENT + ","
                    + CUSTOMER + "," + SUBSCRIPTION + "," + HEALTH_SCORE + "," + RENEWAL + "," + RENEWAL_PROMPT + ","
                    + SERVICE_OFFER + "," + SUBSCRIPTION_SERVICE + "," + HANDOFF;

    private Topics() {}
}
