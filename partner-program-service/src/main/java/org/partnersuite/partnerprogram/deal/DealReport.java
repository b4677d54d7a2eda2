package org.partnersuite.partnerprogram.deal;

/** What a source reports of a deal now. */
public record DealReport(DealSource source, DealTerms terms) {}
