package org.partnersuite.platform.rest.request;

import jakarta.ws.rs.core.MultivaluedMap;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.Map;
import org.partnersuite.platform.rest.Retiring;

/** The headers that announce the end of an operation. */
record RetirementHeaders(Map<String, String> headers) {

    static RetirementHeaders of(Retiring retiring) {
        Map<String, String> headers = new LinkedHashMap<>();
        long since =
                LocalDate.parse(retiring.since()).atStartOfDay(ZoneOffset.UTC).toEpochSecond();
        headers.put("Deprecation", "@" + since);
        if (!retiring.sunset().isEmpty()) {
            headers.put(
                    "Sunset",
                    DateTimeFormatter.RFC_1123_DATE_TIME.format(
                            LocalDate.parse(retiring.sunset()).atStartOfDay(ZoneOffset.UTC)));
        }
        if (!retiring.successor().isEmpty()) {
            headers.put("Link", "<" + retiring.successor() + ">; rel=\"successor-version\"");
        }
        return new RetirementHeaders(headers);
    }

    void addTo(MultivaluedMap<String, Object> response) {
        headers.forEach(response::add);
    }
}
