package org.partnersuite.partnerprogram.businessday.api;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.partnersuite.partnerprogram.businessday.BusinessCalendar;
import org.partnersuite.platform.rest.Fault;
import org.partnersuite.platform.rest.Problem;

/** The holidays. */
@Schema(
        name = "BusinessCalendarRequest",
        examples = "{\"holidays\":[{\"day\":\"2027-01-01\",\"name\":\"New Year's Day\"}]}")
record BusinessCalendarRequest(
        @Schema(description = "Days that are no business days, besides Saturdays and Sundays. Each day once.")
        @Size(max = 1000)
        List<HolidayRequest> holidays) {

    /** A day on which nobody decides. */
    @Schema(name = "Holiday")
    record HolidayRequest(
            LocalDate day,

            @NotBlank @Size(max = 200) @Schema(examples = "New Year's Day")
            String name) {}

    BusinessCalendar calendar() {
        List<Fault> faults = new ArrayList<>();
        Set<LocalDate> days = new HashSet<>();
        for (int i = 0; i < holidays.size(); i++) {
            if (!days.add(holidays.get(i).day())) {
                faults.add(Fault.at("/holidays/" + i + "/day", "duplicate", "Each day stands once."));
            }
        }
        Problem.refuseAny(faults);
        return new BusinessCalendar(holidays.stream()
                .map(holiday -> new BusinessCalendar.Holiday(holiday.day(), holiday.name()))
                .toList());
    }
}
