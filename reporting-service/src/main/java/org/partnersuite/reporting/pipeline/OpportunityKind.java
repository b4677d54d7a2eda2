package org.partnersuite.reporting.pipeline;

/** Kinds of opportunities (EN-16). */
public enum OpportunityKind {
    SALES,
    TECHNICAL,
    DEPLOYMENT
}
