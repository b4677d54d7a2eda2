package org.partnersuite.customersuccess;

/** The topics of the service, as tests create them. */
public final class Topics {
    public static final String ACCOUNT = "engagement.account.v1";
    public static final String ACCOUNT_MERGE = "engagement.account-merge.v1";
    public static final String OPPORTUNITY = "engagement.opportunity.v1";
    public static final String STAGE_MOVE = "engagement.opportunity-stage-move.v1";
    public static final String TRANSITION_DOCUMENT = "engagement.transition-document.v1";
    public static final String CUSTOMER = "customer-success.customer.v1";
    public static final String SUBSCRIPTION = "customer-success.subscription.v1";
    public static final String HEALTH_SCORE = "customer-success.health-score.v1";
    public static final String RENEWAL = "customer-success.renewal.v1";
    public static final String HANDOFF = "customer-success.handoff.v1";
    public static final String PARTNER = "partner-program.partner.v1";
    public static final String EXCHANGE_RATE = "partner-program.exchange-rate.v1";
    public static final String PARTNER_RELATION = "customer-success.partner-relation.v1";
    public static final String TEAM_MEMBER = "customer-success.team-member.v1";
    public static final String CUSTOMER_SEGMENT = "customer-success.customer-segment.v1";
    public static final String ENTITLEMENT = "customer-success.entitlement.v1";
    public static final String TENANT = "customer-success.tenant.v1";
    public static final String LIFECYCLE_POSITION = "customer-success.lifecycle-position.v1";
    public static final String LIFECYCLE_MOVE = "customer-success.lifecycle-move.v1";
    public static final String POSITION_STALL = "customer-success.position-stall.v1";
    public static final String ADOPTION_BARRIER = "customer-success.adoption-barrier.v1";
    public static final String BEST_PRACTICE = "customer-success.best-practice.v1";
    public static final String HANDOFF_OVERDUE = "customer-success.handoff-overdue.v1";
    public static final String HANDOFF_PROCESS = "customer-success.handoff-process.v1";
    public static final String INTERACTION = "customer-success.interaction.v1";
    public static final String KPI_MEASUREMENT = "customer-success.kpi-measurement.v1";
    public static final String STAKEHOLDER = "customer-success.stakeholder.v1";
    public static final String SUCCESS_PLAN = "customer-success.success-plan.v1";
    public static final String ALL = PARTNER + "," + ACCOUNT + "," + ACCOUNT_MERGE + "," + OPPORTUNITY + ","
            + STAGE_MOVE + "," + TRANSITION_DOCUMENT + ","
            + CUSTOMER + "," + SUBSCRIPTION + "," + HEALTH_SCORE + "," + RENEWAL + "," + HANDOFF + "," + EXCHANGE_RATE
            + "," + PARTNER_RELATION + "," + TEAM_MEMBER + "," + CUSTOMER_SEGMENT + "," + ENTITLEMENT
            + "," + TENANT + "," + LIFECYCLE_POSITION + "," + LIFECYCLE_MOVE + "," + POSITION_STALL
            + "," + ADOPTION_BARRIER + "," + BEST_PRACTICE + "," + HANDOFF_OVERDUE + "," + HANDOFF_PROCESS
            + "," + INTERACTION + "," + KPI_MEASUREMENT + "," + STAKEHOLDER + "," + SUCCESS_PLAN;

    private Topics() {}
}
