package org.partnersuite.partnerprogram;

/** The topics of the service, as tests create them. */
public final class Topics {
    public static final String OPPORTUNITY = "engagement.opportunity.v1";
    public static final String SURVEY = "customer-success.survey.v1";
    public static final String SUCCESS_STORY = "customer-success.success-story.v1";
    public static final String PARTNER = "partner-program.partner.v1";
    public static final String DEAL = "partner-program.deal.v1";
    public static final String EXCHANGE_RATE = "partner-program.exchange-rate.v1";
    public static final String PARTNER_FACT = "partner-program.partner-fact.v1";
    public static final String COUNTERPART = "partner-program.counterpart.v1";
    public static final String TRAINED_PERSON = "partner-program.trained-person.v1";
    public static final String ASSESSMENT_RESULT = "partner-program.assessment-result.v1";
    public static final String TIER = "partner-program.tier.v1";
    public static final String REGISTRATION = "partner-program.registration.v1";
    public static final String REGISTRATION_ESCALATION = "partner-program.registration-escalation.v1";
    public static final String REGISTRATION_WITH_PARTNER = "partner-program.registration-with-partner.v1";
    public static final String REGISTRATION_ALERT = "partner-program.registration-alert.v1";
    public static final String MEETING = "partner-program.meeting.v1";
    public static final String INFRACTION = "partner-program.infraction.v1";
    public static final String ACCOUNT = "engagement.account.v1";
    public static final String OPPORTUNITY_MERGE = "engagement.opportunity-merge.v1";
    public static final String CUSTOMER = "customer-success.customer.v1";
    public static final String SUBSCRIPTION = "customer-success.subscription.v1";
    public static final String ENTITLEMENT = "partner-program.entitlement.v1";
    public static final String BENEFIT_INVITATION = "partner-program.benefit-invitation.v1";
    public static final String STANDING = "partner-program.standing.v1";
    public static final String SHORTFALL = "partner-program.shortfall.v1";
    public static final String OMISSION = "partner-program.omission.v1";
    public static final String RECOVERY_PLAN = "partner-program.recovery-plan.v1";
    public static final String PARTNER_ACTION = "partner-program.partner-action.v1";
    public static final String PARTNER_REVIEW = "partner-program.partner-review.v1";
    public static final String CERTIFICATE = "partner-program.certificate.v1";
    public static final String CERTIFICATE_EXPIRY = "partner-program.certificate-expiry.v1";
    public static final String READINESS_ASSESSMENT = "partner-program.readiness-assessment.v1";
    public static final String PRACTICE = "partner-program.practice.v1";
    public static final String ENABLEMENT_COHORT = "partner-program.enablement-cohort.v1";
    public static final String ENABLEMENT_PARTICIPATION = "partner-program.enablement-participation.v1";
    public static final String SATISFACTION = "partner-program.satisfaction.v1";
    public static final String SPECIALIZATION = "partner-program.specialization.v1";
    public static final String INCENTIVE_LINE = "partner-program.incentive-line.v1";
    public static final String STATEMENT = "partner-program.statement.v1";
    public static final String PARTNER_RELATION = "customer-success.partner-relation.v1";
    public static final String USAGE_MONTH = "customer-success.usage-month.v1";
    public static final String SUCCESS_PLAN = "customer-success.success-plan.v1";
    public static final String RENEWAL = "customer-success.renewal.v1";
    public static final String GROWTH_CANDIDATE = "customer-success.growth-candidate.v1";
    public static final String ALL = OPPORTUNITY + "," + SUCCESS_STORY + "," + SURVEY
            + "," + PARTNER
            + "," + DEAL
            + "," + EXCHANGE_RATE
            + "," + PARTNER_FACT
            + "," + COUNTERPART
            + "," + TRAINED_PERSON
            + "," + TIER + "," + REGISTRATION + "," + REGISTRATION_ESCALATION + "," + REGISTRATION_WITH_PARTNER + ","
            + REGISTRATION_ALERT + "," + MEETING + "," + INFRACTION + "," + ACCOUNT + "," + OPPORTUNITY_MERGE + ","
            + CUSTOMER + "," + SUBSCRIPTION + "," + ENTITLEMENT + "," + BENEFIT_INVITATION + "," + CERTIFICATE + ","
            + CERTIFICATE_EXPIRY + "," + READINESS_ASSESSMENT + "," + PRACTICE + "," + ENABLEMENT_COHORT + ","
            + ENABLEMENT_PARTICIPATION + "," + SATISFACTION + "," + SPECIALIZATION + "," + ASSESSMENT_RESULT
            + "," + STANDING + "," + SHORTFALL + "," + OMISSION + "," + RECOVERY_PLAN + "," + PARTNER_ACTION + ","
            + PARTNER_REVIEW
            + "," + INCENTIVE_LINE
            + "," + STATEMENT
            + "," + PARTNER_RELATION
            + "," + USAGE_MONTH
            + "," + SUCCESS_PLAN
            + "," + RENEWAL
            + "," + GROWTH_CANDIDATE;

    private Topics() {}
}
