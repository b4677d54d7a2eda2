package org.partnersuite.partnerprogram.tcv.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.partnersuite.partnerprogram.deal.TcvPart;
import org.partnersuite.partnerprogram.tcv.CurrencySubtotal;
import org.partnersuite.platform.rest.ListLink;

/** Links from figures to the deals behind them, as they were known when the figure was taken. */
record DealLink(UUID partnerId, LocalDate day, Instant asOf) {

    String counted(TcvPart part) {
        return of(part).with("qualifies", "true").toString();
    }

    String counted(TcvPart part, String currency) {
        return of(part).with("qualifies", "true").with("currency", currency).toString();
    }

    /** Exactly the deals of a subtotal: those of one rate, or those without one. */
    String counted(TcvPart part, CurrencySubtotal subtotal) {
        return of(part).with("qualifies", "true")
                .with("currency", subtotal.currency())
                .from("closeDate", subtotal.from())
                .to("closeDate", subtotal.to())
                .toString();
    }

    String notQualifying(TcvPart part) {
        return of(part).with("qualifies", "false").toString();
    }

    String undated() {
        return deals().with("status", "OPEN")
                .with("undated", "true")
                .with("qualifies", "true")
                .toString();
    }

    private ListLink of(TcvPart part) {
        return deals().with("part", part.toString()).with("date", day.toString());
    }

    private ListLink deals() {
        return new ListLink("/v1/partner-program/partners/" + partnerId + "/deals").with("asOf", asOf.toString());
    }
}
