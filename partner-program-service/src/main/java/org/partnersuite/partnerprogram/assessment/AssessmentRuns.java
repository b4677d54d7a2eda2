package org.partnersuite.partnerprogram.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.partnersuite.partnerprogram.edition.Edition;
import org.partnersuite.partnerprogram.edition.Editions;
import org.partnersuite.partnerprogram.partner.PartnerRepository;
import org.partnersuite.partnerprogram.partner.PartnerStatus;
import org.partnersuite.partnerprogram.prerequisite.PrerequisiteFacts;
import org.partnersuite.partnerprogram.tiering.TierBook;
import org.partnersuite.platform.dailywork.Days;
import org.partnersuite.platform.rest.Fault;
import org.partnersuite.platform.rest.IfMatch;
import org.partnersuite.platform.rest.Problem;
import org.partnersuite.platform.unitofwork.Change;
import org.partnersuite.platform.unitofwork.Ids;

/** A run is begun, computed in the background as a dry run, looked at, and published. */
@ApplicationScoped
public class AssessmentRuns {
    private final Editions editions;

    AssessmentRuns(Editions editions) {
        this.editions = editions;
    }

    /**
     * Freezes the instant and the prerequisites of all partners of the program; deals and rates are read as of the instant.
     *
     * @param date the measuring day; that of this year when null
     * @param number the edition; the one in force on the day when null
     * @throws Problem 422 without an edition
     */
    public AssessmentRun begin(Change change, @Nullable LocalDate date, @Nullable Integer number) {
        Handle db = change.db();
        Edition edition = editions.require(db, date == null ? Days.today(change) : date, number, "/edition");
        LocalDate day = date == null
                ? edition.parameters().measuringDayIn(Days.today(change).getYear())
                : date;
        Instant asOf = change.now();
        List<UUID> partners = participating(db);
        AssessmentRun run = AssessmentRun.begun(
                Ids.next(),
                day,
                edition.number(),
                asOf,
                partners.size(),
                change.caller().subject(),
                change.now());
        RunStore.insert(db, run);
        RunStore.audit(change, "begun", null, run);
        ResultStore.insert(
                db,
                PrerequisiteFacts.at(db, partners, day).values().stream()
                        .map(facts -> AssessmentResult.waiting(
                                Ids.next(),
                                run.id(),
                                ResultKind.ANNUAL,
                                day,
                                edition.number(),
                                asOf,
                                facts,
                                change.now()))
                        .toList());
        return run;
    }

    /**
     * Publishes what was computed, all or nothing. A partner that has left the program since keeps its result and gets no tier.
     *
     * @throws Problem 404, 412; 409 when another run of the year and edition is published; 422 while it is computed, before its
     *     day, and while a deal that would count has no rate
     */
    public AssessmentRun publish(Change change, UUID id, IfMatch ifMatch) {
        Handle db = change.db();
        AssessmentRun found = RunStore.find(db, id).orElseThrow(Problem::notFound);
        RunStore.lockYear(db, found.programYear(), found.edition());
        AssessmentRun run = RunStore.lock(db, id);
        ifMatch.check(run.version());
        RunStore.published(db, run.programYear(), run.edition()).ifPresent(published -> {
            throw Problem.conflict(
                            "assessment_published",
                            "The assessment of " + run.programYear() + " by edition " + run.edition()
                                    + " is published already; existingId names its run.")
                    .with("existingId", published);
        });
        List<AssessmentResult> results = ResultStore.ofRun(db, id);
        refuseUnlessReady(run, results, Days.today(change));
        Edition edition = editions.find(db, run.edition()).orElseThrow();
        LocalDate effective = edition.parameters().tierEffective().after(Days.today(change));
        ResultPublication.publish(change, edition, results, effective);
        AssessmentRun next = run.published(change.caller().subject(), effective, change.now());
        RunStore.update(db, next);
        RunStore.audit(change, "published", run, next);
        return next;
    }

    private static void refuseUnlessReady(AssessmentRun run, List<AssessmentResult> results, LocalDate today) {
        if (run.status() != RunStatus.COMPUTED) {
            throw Problem.unprocessable(
                    "run_not_computed", run.done() + " of " + run.partners() + " partners are measured.", List.of());
        }
        if (run.day().isAfter(today)) {
            throw Problem.unprocessable("day_ahead", "The measuring day " + run.day() + " lies ahead.", List.of());
        }
        List<Fault> faults = new ArrayList<>();
        results.stream()
                .filter(result -> result.status() == ResultStatus.FAILED)
                .forEach(result -> faults.add(new Fault(
                        null,
                        "not_computed",
                        "Partner " + result.partnerId() + " could not be measured; see parked work.",
                        null)));
        results.forEach(result -> faults.addAll(Unconverted.faults(result)));
        if (!faults.isEmpty()) {
            throw Unconverted.refusal(faults);
        }
    }

    /** Those that participate, and those that are invited and hold the provisional tier of the first year. */
    private static List<UUID> participating(Handle db) {
        Set<UUID> provisional = TierBook.provisional(db);
        Map<UUID, PartnerStatus> inside =
                PartnerRepository.statuses(db, Set.of(PartnerStatus.PARTICIPATING, PartnerStatus.INVITED));
        return inside.entrySet().stream()
                .filter(each -> each.getValue() == PartnerStatus.PARTICIPATING || provisional.contains(each.getKey()))
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
    }
}
