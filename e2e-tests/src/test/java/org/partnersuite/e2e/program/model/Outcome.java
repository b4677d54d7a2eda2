package org.partnersuite.e2e.program.model;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.partnersuite.e2e.program.model.Edition.Needs;
import org.partnersuite.e2e.program.model.Held.Kind;

/** What TCV and prerequisites come to on a day (PP-4). */
public final class Outcome {
    private static final List<Kind> OF_EVERY_TIER = List.of(
            Kind.FRAMEWORK_SPONSORSHIP,
            Kind.FREE_UNLIMITED_TRAINING,
            Kind.PROCUREMENT_AGREEMENT,
            Kind.NON_DISCLOSURE_AGREEMENT,
            Kind.DATA_PRIVACY_AGREEMENT,
            Kind.PROGRAM_AGREEMENT);

    private final Edition edition;
    private final BigDecimal tcv;
    private final Map<Tier, List<Criterion>> criteria = new EnumMap<>(Tier.class);

    Outcome(Edition edition, BigDecimal tcv, Collection<Held> record, LocalDate day) {
        this.edition = edition;
        this.tcv = tcv;
        edition.tiers().forEach((tier, needs) -> criteria.put(tier, held(needs, record, day)));
    }

    private List<Criterion> held(Needs needs, Collection<Held> record, LocalDate day) {
        List<Criterion> all = new ArrayList<>();
        all.add(new Criterion("AGGREGATE_TCV", true, needs.target(), tcv));
        all.add(count("STANDARD_OFFERINGS", true, 1, rows(record, Kind.STANDARD_OFFERING, day)));
        all.add(count("OFFERING_AVAILABILITY", true, 1, (int) record.stream()
                .filter(row -> row.counts(Kind.STANDARD_OFFERING, day) && row.isIn(needs.geographies()))
                .count()));
        all.add(count("PEOPLE_TRAINED", true, needs.people(), items(record, Kind.PERSON_TRAINED, day)));
        all.add(count("EXECUTIVE_SPONSOR", needs.leaders(), 1, rows(record, Kind.EXECUTIVE_SPONSOR, day)));
        all.add(count("ALLIANCE_MANAGER", needs.leaders(), 1, rows(record, Kind.ALLIANCE_MANAGER, day)));
        all.add(count("TECHNICAL_RESOURCES", true, needs.technical(), items(record, Kind.TECHNICAL_RESOURCE, day)));
        all.add(count("DEAL_REGISTRATION_PROGRAM", true, 1, rows(record, Kind.DEAL_REGISTRATION_PROGRAM, day)));
        all.add(count("INTEGRATIONS", true, 1, (int) record.stream()
                .filter(row -> row.counts(Kind.INTEGRATION, day) && row.item().equals(Edition.INTEGRATION))
                .count()));
        OF_EVERY_TIER.forEach(kind -> all.add(count(kind.name(), true, 1, rows(record, kind, day))));
        return all;
    }

    private static Criterion count(String key, boolean required, int needed, int actual) {
        return new Criterion(key, required, BigDecimal.valueOf(needed), BigDecimal.valueOf(actual));
    }

    private static int rows(Collection<Held> record, Kind kind, LocalDate day) {
        return (int) record.stream().filter(row -> row.counts(kind, day)).count();
    }

    private static int items(Collection<Held> record, Kind kind, LocalDate day) {
        return (int) record.stream()
                .filter(row -> row.counts(kind, day))
                .map(Held::item)
                .distinct()
                .count();
    }

    public BigDecimal tcv() {
        return tcv;
    }

    public Map<Tier, List<Criterion>> criteria() {
        return criteria;
    }

    /** By TCV alone. */
    public Tier includedAs() {
        return edition.byTarget(tcv);
    }

    /** By TCV and prerequisites. */
    public Tier tier() {
        for (Map.Entry<Tier, List<Criterion>> each : criteria.entrySet()) {
            if (each.getValue().stream().allMatch(Criterion::passes)) {
                return each.getKey();
            }
        }
        return Tier.NONE;
    }

    /** What is missing for the lowest tier when there is none. */
    public List<String> noTierBecause() {
        List<String> reasons = new ArrayList<>();
        if (tier() == Tier.NONE) {
            List<Criterion> silver = criteria.getOrDefault(Tier.SILVER, List.of());
            if (!silver.getFirst().passes()) {
                reasons.add("TCV");
            }
            if (!silver.stream().skip(1).allMatch(Criterion::passes)) {
                reasons.add("PREREQUISITES");
            }
        }
        return reasons;
    }

    /** What an invitation lacks: all that SILVER requires but the signed agreement (PP-2). */
    public List<String> lackedForInvitation() {
        return criteria.getOrDefault(Tier.SILVER, List.of()).stream()
                .filter(criterion -> !criterion.passes() && !criterion.key().equals("PROGRAM_AGREEMENT"))
                .map(Criterion::key)
                .sorted()
                .toList();
    }
}
