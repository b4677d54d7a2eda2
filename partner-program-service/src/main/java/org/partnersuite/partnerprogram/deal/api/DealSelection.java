package org.partnersuite.partnerprogram.deal.api;

import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.UriInfo;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.partnersuite.partnerprogram.calendar.QuarterRange;
import org.partnersuite.partnerprogram.deal.TcvPart;
import org.partnersuite.platform.rest.list.ListRequest;

/**
 * Selects deals by part of the measure, day and instant of knowledge. It uses the definition of the
 * measure, so that the rows of a part add up to the part.
 */
record DealSelection(
        @Nullable TcvPart part, LocalDate day, @Nullable Instant asOf) {

    ListRequest<DealResponse> request(UriInfo uri) {
        MultivaluedMap<String, String> filters = new MultivaluedHashMap<>();
        uri.getQueryParameters().forEach((name, values) -> filters.put(name, new ArrayList<>(values)));
        List.of("part", "date", "asOf").forEach(filters::remove);
        ListRequest<DealResponse> requested =
                DealList.LIST.request(uri.getPath() + "?" + part + "&" + day + "&" + asOf, filters);
        requested = asOf == null
                ? requested.where("s.known_to = 'infinity'")
                : requested.where(
                        "s.known_from <= cast(? as timestamptz) and s.known_to > cast(? as timestamptz)",
                        asOf.toString(),
                        asOf.toString());
        if (part == null) {
            return requested;
        }
        QuarterRange window = part.window(day);
        return requested.where(
                "s.status = ? and s.close_date between cast(? as date) and cast(? as date)",
                part.status().name(),
                window.from().toString(),
                window.to().toString());
    }
}
