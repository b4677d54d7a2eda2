package org.partnersuite.partnerprogram.staffing;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.partnersuite.platform.rest.Fault;
import org.partnersuite.platform.settings.Setting;

/** Advice by number of customers, and the benchmark of annual recurring revenue for each person. */
@Schema(name = "StaffingRulesContent", description = "Advice by number of customers, and a benchmark by ARR.")
public record StaffingRules(
        @Schema(description = "From the fewest customers on, without gaps; the last one has no end.")
        @Size(min = 1, max = 10)
        List<Band> bands,

        @Schema(description = "Annual recurring revenue for each person, at least.", examples = "1000000")
        @DecimalMin("1")
        @DecimalMax("1000000000000")
        BigDecimal arrPerPersonFrom,

        @Schema(description = "Annual recurring revenue for each person, at most.", examples = "2000000")
        @DecimalMin("1")
        @DecimalMax("1000000000000")
        BigDecimal arrPerPersonTo,

        @Schema(description = "ISO 4217 code of these amounts.", examples = "USD")
        @Pattern(regexp = "^[A-Z]{3}$")
        @Size(max = 3)
        String currency) {
    /** The rules that hold, and their versions. */
    public static final Setting<StaffingRules> SETTING = Setting.shipped("staffing-rules", StaffingRules.class);

    public StaffingRules {
        bands = List.copyOf(bands);
    }

    /** Advice for a number of customers, both ends included. */
    @Schema(name = "StaffingBand")
    public record Band(
            @Schema(examples = "RAMPING") @Pattern(regexp = "^[A-Z][A-Z0-9_]*$") @Size(max = 40)
            String code,

            @Min(1) @Max(1000000) int fromCustomers,
            @Min(1) @Max(1000000) @Nullable Integer toCustomers,
            Staffing staffing,

            @Schema(description = "People, at least. Absent for a team.") @Min(1) @Max(1000) @Nullable
            Integer peopleFrom,

            @Schema(description = "People, at most. Absent for a team.") @Min(1) @Max(1000) @Nullable
            Integer peopleTo,

            @Size(max = 20) List<@Size(min = 1, max = 500) String> texts) {
        public Band {
            texts = List.copyOf(texts);
        }
    }

    /** Also for none: every cloud partner needs at least one person. */
    Band of(int customers) {
        return bands.stream()
                .filter(band -> band.toCustomers() == null || customers <= band.toCustomers())
                .findFirst()
                .orElseThrow();
    }

    /** Every fault, with pointers into the rules. */
    public List<Fault> faults() {
        List<Fault> faults = new ArrayList<>();
        int next = 1;
        for (int i = 0; i < bands.size(); i++) {
            Band band = bands.get(i);
            boolean last = i == bands.size() - 1;
            Integer to = band.toCustomers();
            if (band.fromCustomers() != next || (to == null) != last || (to != null && to < band.fromCustomers())) {
                faults.add(Fault.at(
                        "/bands/" + i, "not_in_order", "Bands follow each other from 1; the last has no end."));
            }
            if ((band.peopleFrom() == null) != (band.peopleTo() == null)
                    || (band.peopleFrom() != null && band.peopleTo() != null && band.peopleTo() < band.peopleFrom())) {
                faults.add(Fault.at(
                        "/bands/" + i + "/peopleTo", "does_not_fit", "Not below peopleFrom, and given with it."));
            }
            next = to == null ? next : to + 1;
        }
        if (arrPerPersonTo.compareTo(arrPerPersonFrom) < 0) {
            faults.add(Fault.at("/arrPerPersonTo", "does_not_fit", "Not below arrPerPersonFrom."));
        }
        return faults;
    }
}
