package org.partnersuite.partnerprogram.deal;

/** A source's report of a deal. */
public record DealReport(DealSource source, DealTerms terms) {}
