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
    public static final String RENEWAL_PROMPT = "customer-success.renewal-prompt.v1";
    public static final String SERVICE_OFFER = "customer-success.service-offer.v1";
    public static final String SUBSCRIPTION_SERVICE = "customer-success.subscription-service.v1";
    public static final String HANDOFF = "customer-success.handoff.v1";
    public static final String OPPORTUNITY_MERGE = "engagement.opportunity-merge.v1";
    public static final String TECHNICAL_STRATEGY = "engagement.technical-strategy.v1";
    public static final String DECISION_POINT = "engagement.decision-point.v1";
    public static final String DEAL = "partner-program.deal.v1";
    public static final String STANDING = "partner-program.standing.v1";
    public static final String PARTNER_ENTITLEMENT = "partner-program.entitlement.v1";
    public static final String BENEFIT_INVITATION = "partner-program.benefit-invitation.v1";
    public static final String SURVEY = "customer-success.survey.v1";
    public static final String SURVEY_QUESTION = "customer-success.survey-question.v1";
    public static final String GROWTH_CANDIDATE = "customer-success.growth-candidate.v1";
    public static final String SUCCESS_STORY = "customer-success.success-story.v1";
    public static final String REFERENCE_REQUEST = "customer-success.reference-request.v1";
    public static final String BUSINESS_REVIEW = "customer-success.business-review.v1";
    public static final String WEIGHT_PROPOSAL = "customer-success.weight-proposal.v1";
    public static final String ADOPTION_BARRIER = "customer-success.adoption-barrier.v1";
    public static final String BEST_PRACTICE = "customer-success.best-practice.v1";
    public static final String HANDOFF_OVERDUE = "customer-success.handoff-overdue.v1";
    public static final String HANDOFF_PROCESS = "customer-success.handoff-process.v1";
    public static final String INTERACTION = "customer-success.interaction.v1";
    public static final String KPI_MEASUREMENT = "customer-success.kpi-measurement.v1";
    public static final String STAKEHOLDER = "customer-success.stakeholder.v1";
    public static final String SUCCESS_PLAN = "customer-success.success-plan.v1";
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
            ACCOUNT + "," + ACCOUNT_MERGE + "," + OPPORTUNITY + "," + STAGE_MOVE + "," + TRANSITION_DOCUMENT
                    + "," + CUSTOMER + "," + SUBSCRIPTION + "," + HEALTH_SCORE + "," + RENEWAL + "," + RENEWAL_PROMPT
                    + "," + SERVICE_OFFER + "," + SUBSCRIPTION_SERVICE + "," + HANDOFF + "," + OPPORTUNITY_MERGE
                    + "," + TECHNICAL_STRATEGY + "," + DECISION_POINT + "," + DEAL + "," + SURVEY
                    + "," + SURVEY_QUESTION + "," + GROWTH_CANDIDATE + "," + SUCCESS_STORY + "," + REFERENCE_REQUEST
                    + "," + BUSINESS_REVIEW + "," + WEIGHT_PROPOSAL + "," + ADOPTION_BARRIER + "," + BEST_PRACTICE
                    + "," + HANDOFF_OVERDUE + "," + HANDOFF_PROCESS + "," + INTERACTION + "," + KPI_MEASUREMENT
                    + "," + STAKEHOLDER + "," + SUCCESS_PLAN + "," + PARTNER + "," + EXCHANGE_RATE
                    + "," + PARTNER_RELATION + "," + TEAM_MEMBER + "," + CUSTOMER_SEGMENT + "," + ENTITLEMENT
                    + "," + TENANT + "," + LIFECYCLE_POSITION + "," + LIFECYCLE_MOVE + "," + POSITION_STALL
                    + "," + HEALTH_OVERRIDE + "," + USAGE_MONTH + "," + TENANT_DOWNTIME + "," + INCIDENT
                    + "," + CALL_TO_ACTION + "," + TRIGGER_RULE + "," + PLAYBOOK + "," + DIGITAL_MESSAGE
                    + "," + ACTION_ESCALATION + "," + STANDING + "," + PARTNER_ENTITLEMENT + "," + BENEFIT_INVITATION;

    private Topics() {}
}
