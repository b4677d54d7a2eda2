package org.partnersuite.partnerprogram.businessday.api;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.partnersuite.partnerprogram.businessday.BusinessCalendar;
import org.partnersuite.partnerprogram.businessday.api.BusinessCalendarRequest.HolidayRequest;
import org.partnersuite.platform.settings.SettingVersion;

/** A version of the business calendar. */
@Schema(name = "BusinessCalendar")
record BusinessCalendarResponse(long version, List<HolidayRequest> holidays, Instant publishedAt) {

    static BusinessCalendarResponse of(SettingVersion<BusinessCalendar> version) {
        return new BusinessCalendarResponse(
                version.version(),
                version.content().holidays().stream()
                        .map(holiday -> new HolidayRequest(holiday.day(), holiday.name()))
                        .toList(),
                version.since());
    }
}
