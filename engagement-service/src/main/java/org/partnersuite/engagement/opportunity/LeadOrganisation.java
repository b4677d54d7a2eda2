package org.partnersuite.engagement.opportunity;

/** Which organisation of the vendor leads the deal. */
public enum LeadOrganisation {
    TECHNOLOGY,
    CONSULTING
}
