package org.partnersuite.reporting.pipeline;

/** Who leads an opportunity (EN-6). */
public enum LeadOrganisation {
    TECHNOLOGY,
    CONSULTING
}
