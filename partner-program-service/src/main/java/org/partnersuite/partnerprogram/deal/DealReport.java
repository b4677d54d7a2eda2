package org.partnersuite.partnerprogram.deal;

/** A source's report of a deal. */
public record DealReport(DealSource source, DealTerms terms) {

    /** What it comes to for a deal that is known: a feed's loss without amounts leaves the known amounts as they are. */
    DealReport over(DealTerms known) {
        return source instanceof DealSource.Feed ? new DealReport(source, terms.over(known)) : this;
    }
}
