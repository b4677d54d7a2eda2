package org.partnersuite.partnerprogram.edition.api;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.partnersuite.partnerprogram.edition.Availability;
import org.partnersuite.partnerprogram.edition.Benefit;
import org.partnersuite.partnerprogram.edition.Edition;
import org.partnersuite.partnerprogram.edition.EditionParameters;
import org.partnersuite.partnerprogram.edition.EligibleIntegration;
import org.partnersuite.partnerprogram.edition.Prerequisite;
import org.partnersuite.partnerprogram.edition.PrerequisiteKind;
import org.partnersuite.partnerprogram.edition.RoleDuties;
import org.partnersuite.partnerprogram.edition.SatisfactionPoints;
import org.partnersuite.partnerprogram.edition.Tier;
import org.partnersuite.partnerprogram.edition.TierRequirements;
import org.partnersuite.platform.rest.Fault;
import org.partnersuite.platform.rest.Problem;
import org.partnersuite.platform.rest.WebLink;

@Schema(name = "NewEdition", description = "A revision of the program, announced before it takes effect.")
record EditionRequest(
        @Schema(examples = "Services Alliance Program, second edition") @NotBlank @Size(max = 200)
        String name,

        @Schema(description = "Day of the announcement, before the effective date.")
        LocalDate noticeDate,

        @Schema(description = "First day on which its rules apply: after today and after every other edition.")
        LocalDate effectiveDate,

        @Schema(examples = "USD") @Pattern(regexp = "^[A-Z]{3}$") @Size(max = 3)
        String currency,

        @Schema(description = "Each of the four tiers exactly once.") @Size(min = 4, max = 4)
        List<TierRequirements> tiers,

        @Schema(description = "Prerequisites of every tier, each of a kind that partners record.") @Size(max = 50)
        List<Prerequisite> prerequisites,

        @Size(max = 100) List<Benefit> benefits,

        @Schema(description = "Where the notice is posted.", examples = "https://partners.example/notices/2")
        @Pattern(regexp = WebLink.PATTERN)
        @Size(max = WebLink.MAX_LENGTH)
        @Nullable
        String noticeUrl,

        @Schema(description = "Products of ours whose integration counts. Default: those of the newest edition.")
        @Size(max = 500)
        @Nullable
        List<EligibleIntegration> eligibleIntegrations,

        @Schema(description = "Default: those of the newest edition.") @Size(max = 2) @Nullable
        List<RoleDuties> duties,

        @Schema(description = "Default: those of the newest edition.") @Size(max = 20) @Nullable
        List<SatisfactionPoints> satisfactionPoints,

        @Schema(description = "Default: those of the newest edition.") @Nullable
        EditionParameters parameters) {

    /** The edition that follows the newest one, without a number yet; 422 with every fault when its parts do not fit. */
    Edition following(Edition newest) {
        List<Fault> faults = new ArrayList<>();
        unique(tiers, TierRequirements::tier, "/tiers", "/tier", faults);
        unique(prerequisites, Prerequisite::code, "/prerequisites", "/code", faults);
        unique(benefits, Benefit::code, "/benefits", "/code", faults);
        unique(or(eligibleIntegrations), EligibleIntegration::code, "/eligibleIntegrations", "/code", faults);
        unique(or(duties), RoleDuties::role, "/duties", "/role", faults);
        unique(or(satisfactionPoints), SatisfactionPoints::threshold, "/satisfactionPoints", "/atLeast", faults);
        for (int i = 0; i < prerequisites.size(); i++) {
            if (PrerequisiteKind.of(prerequisites.get(i).code()).isEmpty()) {
                faults.add(Fault.at(
                        "/prerequisites/" + i + "/code",
                        "unknown_prerequisite",
                        "One of " + List.of(PrerequisiteKind.values()) + "."));
            }
        }
        if (parameters != null) {
            faults.addAll(parameters.faults("/parameters"));
        }
        for (int i = 0; i < tiers.size(); i++) {
            judge(tiers.get(i), "/tiers/" + i, faults);
        }
        if (!faults.isEmpty()) {
            throw Problem.unprocessable("edition_refused", "The edition breaks rules, listed in errors.", faults);
        }
        return new Edition(
                0,
                name,
                noticeDate,
                noticeUrl,
                effectiveDate,
                currency,
                tiers.stream()
                        .sorted(Comparator.comparing(TierRequirements::tier))
                        .toList(),
                prerequisites,
                eligibleIntegrations == null ? newest.eligibleIntegrations() : eligibleIntegrations,
                duties == null ? newest.duties() : duties,
                benefits,
                satisfactionPoints == null
                        ? newest.satisfactionPoints()
                        : satisfactionPoints.stream()
                                .sorted(Comparator.comparing(SatisfactionPoints::threshold))
                                .toList(),
                parameters == null ? newest.parameters() : parameters);
    }

    private static <T> List<T> or(@Nullable List<T> items) {
        return items == null ? List.of() : items;
    }

    private void judge(TierRequirements tier, String at, List<Fault> faults) {
        var target = tier.aggregateTcvTarget();
        if (target != null && !target.currency().equals(currency)) {
            faults.add(Fault.at(
                    at + "/aggregateTcvTarget", "other_currency", "Targets must be in the edition's currency."));
        }
        if (target != null && target.amount().signum() <= 0) {
            faults.add(Fault.at(at + "/aggregateTcvTarget", "out_of_range", "A target must be above zero."));
        }
        if (target != null && tier.tier() == Tier.OPPORTUNISTIC) {
            faults.add(
                    Fault.at(at + "/aggregateTcvTarget", "not_allowed", "The lowest tier must not have requirements."));
        }
        if ((tier.offeringAvailability() == Availability.MINIMUM_GEOGRAPHIES) != (tier.minimumGeographies() > 0)) {
            faults.add(Fault.at(
                    at + "/minimumGeographies",
                    "does_not_fit",
                    "minimumGeographies must be given if and only if the availability is MINIMUM_GEOGRAPHIES."));
        }
    }

    private static <T> void unique(
            List<T> items, Function<T, Object> key, String list, String member, List<Fault> faults) {
        Set<Object> seen = new HashSet<>();
        for (int i = 0; i < items.size(); i++) {
            if (!seen.add(key.apply(items.get(i)))) {
                faults.add(Fault.at(list + "/" + i + member, "duplicate_item", "This is given more than once."));
            }
        }
    }
}
