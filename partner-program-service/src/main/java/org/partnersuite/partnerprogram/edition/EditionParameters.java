package org.partnersuite.partnerprogram.edition;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jdbi.v3.core.mapper.Nested;
import org.jdbi.v3.core.mapper.PropagateNull;
import org.jdbi.v3.core.mapper.reflect.ColumnName;
import org.jspecify.annotations.Nullable;
import org.partnersuite.platform.rest.Fault;

/** The numbers and days of an edition. Days count from the day after the event that begins them. */
@Schema(
        name = "EditionParameters",
        examples =
                "{\"measuringDay\":\"01-05\",\"provisionalTier\":{\"tier\":\"GOLD\",\"programYear\":2021},\"tierEffective\":\"FIRST_DAY_OF_NEXT_QUARTER\",\"graceDaysBelowLowestTier\":90,\"fiscalYearStart\":\"01-01\",\"registrationProtectionDays\":90,\"registrationExtensions\":1,\"registrationDecisionBusinessDays\":2,\"omissionDecisionBusinessDays\":10,\"meetingNoticeDays\":7,\"specializationGraceDays\":90}")
public record EditionParameters(
        @Schema(
                description = "Month and day on which partners are measured, unless a run names another day.",
                examples = "01-05")
        @Pattern(regexp = EditionParameters.MONTH_DAY)
        @Size(max = 5)
        String measuringDay,

        @Schema(description = "Tier of invited partners in one program year; absent when there is none.")
        @Nested
        @Nullable
        ProvisionalTier provisionalTier,

        @Schema(description = "When a changed tier takes effect.")
        TierEffective tierEffective,

        @Schema(description = "Days after the tier effective date until a partner below the lowest tier is removed.")
        @Min(0)
        @Max(3660)
        int graceDaysBelowLowestTier,

        @Schema(description = "Month and day on which the fiscal year of satisfaction starts.", examples = "01-01")
        @Pattern(regexp = EditionParameters.MONTH_DAY)
        @Size(max = 5)
        String fiscalYearStart,

        @Schema(description = "Days of protection from the approval of a registration, and of an extension.")
        @Min(1)
        @Max(3660)
        int registrationProtectionDays,

        @Schema(description = "Times that a registration may be extended.") @Min(0) @Max(100)
        int registrationExtensions,

        @Schema(description = "Business days until a registration must be decided.") @Min(1) @Max(366)
        int registrationDecisionBusinessDays,

        @Schema(description = "Business days until a missing deal must be decided.") @Min(1) @Max(366)
        int omissionDecisionBusinessDays,

        @Schema(description = "Days of notice before a meeting with managers of the vendor.") @Min(0) @Max(366)
        int meetingNoticeDays,

        @Schema(description = "Days in which a lost person or an expired certificate of a specialization is replaced.")
        @Min(0)
        @Max(3660)
        int specializationGraceDays) {
    static final String MONTH_DAY = "^(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$";

    /** The measuring day of a year. */
    public LocalDate measuringDayIn(int year) {
        return dayIn(measuringDay, year);
    }

    /** The first day of the fiscal year that is named by a calendar year. */
    public LocalDate fiscalYearStartIn(int year) {
        return dayIn(fiscalYearStart, year);
    }

    /** 29 February is the 28th where there is none. */
    private static LocalDate dayIn(String day, int year) {
        return MonthDay.parse("--" + day).atYear(year);
    }

    /** What the patterns of its members let through and is none the less wrong. */
    public List<Fault> faults(String at) {
        List<Fault> faults = new ArrayList<>();
        addUnlessDay(measuringDay, at + "/measuringDay", faults);
        addUnlessDay(fiscalYearStart, at + "/fiscalYearStart", faults);
        if (provisionalTier != null && provisionalTier.tier() == Tier.OPPORTUNISTIC) {
            faults.add(Fault.at(at + "/provisionalTier/tier", "not_allowed", "It is no tier of the program."));
        }
        return faults;
    }

    /** There is such a day, in a leap year at least. */
    private static void addUnlessDay(String day, String pointer, List<Fault> faults) {
        Month month = Month.of(Integer.parseInt(day.substring(0, 2)));
        if (Integer.parseInt(day.substring(3)) > month.maxLength()) {
            faults.add(Fault.at(pointer, "invalid_format", "There is no such day."));
        }
    }

    /** The tier that invited partners hold in a program year until the next assessment takes effect. */
    @Schema(name = "ProvisionalTier", examples = "{\"tier\":\"GOLD\",\"programYear\":2021}")
    public record ProvisionalTier(
            @ColumnName("provisional_tier") @PropagateNull Tier tier,

            @Schema(examples = "2021") @ColumnName("provisional_program_year") @Min(2000) @Max(2200)
            int programYear) {}
}
