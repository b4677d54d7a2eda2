package org.partnersuite.engagement.activity;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.partnersuite.engagement.reference.ReferenceData;
import org.partnersuite.engagement.reference.ReferenceSetId;
import org.partnersuite.engagement.reference.ReferenceValue;
import org.partnersuite.platform.rest.Fault;

/** Rules for the details of every activity (EN-8). They report every fault. */
final class ActivityRules {
    private final ActivityDetails details;
    private final LocalDate today;
    private final List<Fault> faults = new ArrayList<>();

    private ActivityRules(ActivityDetails details, LocalDate today) {
        this.details = details;
        this.today = today;
    }

    static List<Fault> faultsOf(ActivityDetails details, ReferenceData reference, LocalDate today) {
        ActivityRules rules = new ActivityRules(details, today);
        rules.checkWorkshop();
        rules.checkDates(details.dates());
        rules.checkOutcome();
        rules.checkL30(reference);
        rules.checkTeam();
        rules.checkFacts(reference);
        return rules.faults;
    }

    private void checkWorkshop() {
        boolean workshop = details.type() == ActivityType.WORKSHOP;
        if (workshop && details.workshopKind() == null) {
            fault("/workshopKind", "required", "A workshop requires workshopKind.");
        }
        if (!workshop && details.workshopKind() != null) {
            fault("/workshopKind", "only_of_workshops", "Only a workshop may have workshopKind.");
        }
    }

    private void checkDates(ActivityDates dates) {
        notBefore("/plannedEnd", dates.plannedEnd(), dates.plannedStart());
        notBefore("/actualEnd", dates.actualEnd(), dates.actualStart());
        notInFuture("/actualStart", dates.actualStart());
        notInFuture("/actualEnd", dates.actualEnd());
        if (dates.actualEnd() != null && dates.actualStart() == null) {
            fault("/actualStart", "required", "actualEnd requires actualStart.");
        }
    }

    private void checkOutcome() {
        if (details.outcome() != null && details.dates().actualEnd() == null) {
            fault("/outcome", "not_completed", "outcome requires actualEnd.");
        }
    }

    private void checkL30(ReferenceData reference) {
        String l30 = details.l30();
        List<ReferenceValue> offerings = reference.set(ReferenceSetId.OFFERINGS).values();
        if (l30 != null && offerings.stream().noneMatch(o -> l30.equals(o.l30()) || l30.equals(o.code()))) {
            fault("/l30", "unknown_code", "The L30 code of an offering of the reference data, or the offering's code.");
        }
    }

    private void checkTeam() {
        Set<String> people = new HashSet<>(Set.of(details.technicalSeller()));
        for (int i = 0; i < details.team().size(); i++) {
            String person = details.team().get(i);
            if (!people.add(person)) {
                fault("/team/" + i, "repeated", "Named twice: " + person + ".");
            }
        }
    }

    /** What hangs on the type is on no other one. */
    private void checkFacts(ReferenceData reference) {
        TypeFacts facts = details.facts();
        facts.present().forEach((member, type) -> {
            if (type != details.type()) {
                fault("/" + member, "only_of_" + type.name().toLowerCase(Locale.ROOT), "Only of a " + type + ".");
            }
        });
        notInFuture("/presentedOn", facts.presentedOn());
        notInFuture("/handedOverOn", facts.handedOverOn());
        notBefore("/presentedOn", facts.presentedOn(), details.dates().actualStart());
        notBefore("/handedOverOn", facts.handedOverOn(), details.dates().actualStart());
        known("/customized", facts.customized(), reference.codes(ReferenceSetId.DEMO_CUSTOMIZATIONS));
        for (int i = 0; i < facts.artefacts().size(); i++) {
            known(
                    "/artefacts/" + i + "/uses",
                    facts.artefacts().get(i).uses(),
                    reference.codes(ReferenceSetId.ARCHITECTURE_USES));
        }
    }

    private void known(String at, List<String> codes, Set<String> known) {
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < codes.size(); i++) {
            if (!known.contains(codes.get(i))) {
                faults.add(Fault.unknownCode(at + "/" + i, known));
            } else if (!seen.add(codes.get(i))) {
                fault(at + "/" + i, "repeated", "Named twice: " + codes.get(i) + ".");
            }
        }
    }

    private void notBefore(String at, @Nullable LocalDate end, @Nullable LocalDate start) {
        if (end != null && start != null && end.isBefore(start)) {
            fault(at, "before_start", "It must not be before the start, " + start + ".");
        }
    }

    private void notInFuture(String at, @Nullable LocalDate date) {
        if (date != null && date.isAfter(today)) {
            fault(at, "in_future", "The date must not be in the future, after " + today + ".");
        }
    }

    private void fault(String at, String code, String detail) {
        faults.add(Fault.at(at, code, detail));
    }
}
