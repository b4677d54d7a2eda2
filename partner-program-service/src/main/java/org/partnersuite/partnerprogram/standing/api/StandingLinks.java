package org.partnersuite.partnerprogram.standing.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.partnersuite.partnerprogram.deal.MeasuredPart;
import org.partnersuite.partnerprogram.deal.TcvPart;
import org.partnersuite.platform.rest.ListLink;

/** Links from figures to the rows behind them, as they were known when the figure was taken. */
record StandingLinks(UUID partnerId, LocalDate day, Instant asOf) {

    String aggregateTcv() {
        return onDay("/aggregate-tcv").toString();
    }

    String standing() {
        return onDay("/standing").toString();
    }

    String counted(TcvPart part) {
        return onDay("/deals")
                .with("part", part.name())
                .with("qualifies", "true")
                .toString();
    }

    String deals(MeasuredPart part, boolean qualifies) {
        return partner("/deals")
                .with("asOf", asOf.toString())
                .with("status", part.status().name())
                .from("closeDate", part.window(day).from())
                .to("closeDate", part.window(day).to())
                .with("qualifies", Boolean.toString(qualifies))
                .toString();
    }

    static String notices(UUID partnerId) {
        return new ListLink("/v1/partner-program/shortfall-notices")
                .with("partnerId", partnerId.toString())
                .with("open", "true")
                .toString();
    }

    private ListLink onDay(String path) {
        return partner(path).with("date", day.toString()).with("asOf", asOf.toString());
    }

    private ListLink partner(String path) {
        return new ListLink("/v1/partner-program/partners/" + partnerId + path);
    }
}
