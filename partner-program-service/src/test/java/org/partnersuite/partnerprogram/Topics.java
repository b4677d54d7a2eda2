package org.partnersuite.partnerprogram;

/** The topics of the service, as tests create them. */
public final class Topics {
    public static final String OPPORTUNITY = "engagement.opportunity.v1";
    public static final String PARTNER = "partner-program.partner.v1";
    public static final String DEAL = "partner-program.deal.v1";
    public static final String EXCHANGE_RATE = "partner-program.exchange-rate.v1";
    public static final String PARTNER_FACT = "partner-program.partner-fact.v1";
    public static final String COUNTERPART = "partner-program.counterpart.v1";
    public static final String TRAINED_PERSON = "partner-program.trained-person.v1";
    public static final String TIER = "partner-program.tier.v1";
    public static final String ALL = OPPORTUNITY
            + "," + PARTNER
            + "," + DEAL
            + "," + EXCHANGE_RATE
            + "," + PARTNER_FACT
            + "," + COUNTERPART
            + "," + TRAINED_PERSON
            + "," + TIER;

    private Topics() {}
}
