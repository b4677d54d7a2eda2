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
    public static final String HANDOFF = "customer-success.handoff.v1";
    public static final String PARTNER = "partner-program.partner.v1";
    public static final String HEALTH_OVERRIDE = "customer-success.health-override.v1";
    public static final String USAGE_MONTH = "customer-success.usage-month.v1";
    public static final String TENANT_DOWNTIME = "customer-success.tenant-downtime.v1";
    public static final String INCIDENT = "customer-success.incident.v1";
    public static final String CALL_TO_ACTION = "customer-success.call-to-action.v1";
    public static final String TRIGGER_RULE = "customer-success.trigger-rule.v1";
    public static final String PLAYBOOK = "customer-success.playbook.v1";
    public static final String DIGITAL_MESSAGE = "customer-success.digital-message.v1";
    public static final String ACTION_ESCALATION = "customer-success.action-escalation.v1";
    public static final String ALL =
            PARTNER + "," + ACCOUNT + "," + ACCOUNT_MERGE + "," + OPPORTUNITY + "," + TRANSITION_DOCUMENT + ","
                    + CUSTOMER + "," + SUBSCRIPTION + "," + HEALTH_SCORE + "," + RENEWAL + "," + HANDOFF + "," + HEALTH_OVERRIDE + "," + USAGE_MONTH + "," + TENANT_DOWNTIME + "," + INCIDENT + "," + CALL_TO_ACTION + "," + TRIGGER_RULE + "," + PLAYBOOK + "," + DIGITAL_MESSAGE + "," + ACTION_ESCALATION;

    private Topics() {}
}
