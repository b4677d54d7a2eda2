package org.partnersuite.partnerprogram.tcv.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.partnersuite.partnerprogram.deal.TcvPart;

/** Links from figures to the deals behind them, as they were known when the figure was taken. */
record DealLink(UUID partnerId, LocalDate day, Instant asOf) {

    String counted(TcvPart part) {
        return of(part) + "&qualifies=true";
    }

    String counted(TcvPart part, String currency) {
        return counted(part) + "&currency=" + currency;
    }

    String notQualifying(TcvPart part) {
        return of(part) + "&qualifies=false";
    }

    String undated() {
        return deals() + "&status=OPEN&undated=true&qualifies=true";
    }

    private String of(TcvPart part) {
        return deals() + "&part=" + part + "&date=" + day;
    }

    private String deals() {
        return "/v1/partner-program/partners/" + partnerId + "/deals?asOf=" + asOf;
    }
}
