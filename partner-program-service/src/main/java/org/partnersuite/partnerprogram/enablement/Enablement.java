package org.partnersuite.partnerprogram.enablement;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.partnersuite.partnerprogram.rights.PartnerWriters;
import org.partnersuite.platform.dailywork.Days;
import org.partnersuite.platform.rest.Fault;
import org.partnersuite.platform.rest.IfMatch;
import org.partnersuite.platform.rest.Problem;
import org.partnersuite.platform.settings.SettingStore;
import org.partnersuite.platform.settings.SettingVersion;
import org.partnersuite.platform.unitofwork.Change;
import org.partnersuite.platform.unitofwork.Stamp;

/** Cohorts are planned, people take part and go from step to step. */
@ApplicationScoped
public class Enablement {
    private final EnablementCohortRepository cohorts;
    private final EnablementParticipationRepository participations;

    Enablement(EnablementCohortRepository cohorts, EnablementParticipationRepository participations) {
        this.cohorts = cohorts;
        this.participations = participations;
    }

    /** Writable fields of a cohort. */
    public record CohortDraft(UUID partnerId, String name, LocalDate startsOn) {}

    /** Writable fields of a participation. */
    public record ParticipationDraft(
            UUID cohortId, String person, @Nullable String name, Map<String, StepProgress> steps) {
        public ParticipationDraft {
            steps = Map.copyOf(steps);
        }
    }

    /** @throws Problem 422 for an unknown partner */
    public EnablementCohort plan(Change change, CohortDraft draft) {
        SettingVersion<EnablementProgram> program = SettingStore.current(change.db(), EnablementProgram.SETTING);
        EnablementCohort cohort = new EnablementCohort(
                Stamp.of(change),
                PartnerWriters.partnerOf(change, draft.partnerId()),
                draft.name(),
                draft.startsOn(),
                draft.startsOn(),
                program.version());
        cohort.revise(draft.name(), draft.startsOn(), program.content().weeks());
        return cohorts.created(change, "planned", cohort);
    }

    /** @throws Problem 404, 412 for a newer version, 422 for another partner */
    public EnablementCohort replan(
            Change change, UUID id, IfMatch ifMatch, Function<EnablementCohort, CohortDraft> revision) {
        EnablementCohort cohort = cohorts.locked(change, id, ifMatch);
        CohortDraft draft = revision.apply(cohort);
        List<Fault> faults = new ArrayList<>();
        unchangeable(faults, "/partnerId", cohort.partnerId().equals(draft.partnerId()));
        refuse(faults);
        cohort.revise(
                draft.name(),
                draft.startsOn(),
                program(change.db(), cohort.programVersion()).weeks());
        return cohorts.changed(change, "replanned", cohort);
    }

    /** @throws Problem 404 for another partner's cohort, 403 for another person, 409 when the person takes part, 422 */
    public EnablementParticipation join(Change change, ParticipationDraft draft) {
        EnablementCohort cohort = cohort(change, draft.cohortId());
        PartnerWriters.requirePerson(change, draft.person());
        refuse(faults(program(change.db(), cohort.programVersion()), draft.steps(), Days.today(change)));
        requireNew(change, draft);
        return participations.created(
                change,
                "joined",
                new EnablementParticipation(
                        Stamp.of(change),
                        cohort.id(),
                        cohort.partnerId(),
                        draft.person(),
                        draft.name(),
                        draft.steps()));
    }

    /** @throws Problem 404, 403 for another person, 412 for a newer version, 422 with every fault */
    public EnablementParticipation progress(
            Change change, UUID id, IfMatch ifMatch, Function<EnablementParticipation, ParticipationDraft> revision) {
        EnablementParticipation known = participations.locked(change, id);
        PartnerWriters.requirePerson(change, known.person());
        ifMatch.check(known.version());
        ParticipationDraft draft = revision.apply(known);
        EnablementCohort cohort = cohort(change, known.cohortId());
        List<Fault> faults = faults(program(change.db(), cohort.programVersion()), draft.steps(), Days.today(change));
        unchangeable(faults, "/cohortId", known.cohortId().equals(draft.cohortId()));
        unchangeable(faults, "/person", known.person().equals(draft.person()));
        refuse(faults);
        known.revise(draft.name(), draft.steps());
        return participations.changed(change, "progressed", known);
    }

    /** The program as it was when a cohort was planned. */
    static EnablementProgram program(Handle db, long version) {
        return SettingStore.all(db, EnablementProgram.SETTING).stream()
                .filter(known -> known.version() == version)
                .findFirst()
                .orElseThrow(Problem::notFound)
                .content();
    }

    static List<Fault> faults(EnablementProgram program, Map<String, StepProgress> steps, LocalDate today) {
        List<Fault> faults = new ArrayList<>();
        new TreeMap<>(steps).forEach((step, progress) -> {
            if (!program.hasStep(step)) {
                faults.add(Fault.at("/steps/" + step, "unknown_step", "The program has no such step."));
            }
            if (progress.on().isAfter(today)) {
                faults.add(Fault.at("/steps/" + step + "/on", "in_future", "The day must not be in the future."));
            }
        });
        return faults;
    }

    /** As the caller may see it. */
    private static EnablementCohort cohort(Change change, UUID id) {
        Optional<EnablementCohort> found = change.db()
                .createQuery(EnablementCohortRepository.ENABLEMENT_COHORT.select() + " where t.id = :id")
                .bind("id", id)
                .mapTo(EnablementCohort.class)
                .findOne();
        if (found.isEmpty() && change.caller().partnerId() != null) {
            throw Problem.notFound();
        }
        return found.orElseThrow(() -> Problem.unprocessable(
                "participation_refused",
                "The participation breaks rules, listed in errors.",
                List.of(Fault.at("/cohortId", "unknown_cohort", "There is no such cohort."))));
    }

    /** Callers at the same time wait for each other, since a failed insert would fail the whole change. */
    private static void requireNew(Change change, ParticipationDraft draft) {
        change.db()
                .createQuery("select pg_advisory_xact_lock(hashtext(:key))")
                .bind("key", "participation " + draft.cohortId() + ' ' + draft.person())
                .mapTo(String.class)
                .findOne();
        change.db()
                .createQuery("select id from enablement_participation where cohort_id = :cohort and person = :person")
                .bind("cohort", draft.cohortId())
                .bind("person", draft.person())
                .mapTo(UUID.class)
                .findOne()
                .ifPresent(held -> {
                    throw Problem.conflict("joined_already", "The person takes part in this cohort already.")
                            .with("existingId", held);
                });
    }

    private static void unchangeable(List<Fault> faults, String pointer, boolean same) {
        if (!same) {
            faults.add(Fault.at(pointer, "not_changeable", "It cannot change."));
        }
    }

    private static void refuse(List<Fault> faults) {
        if (!faults.isEmpty()) {
            throw Problem.unprocessable(
                    "participation_refused", "The cohort or the participation breaks rules, listed in errors.", faults);
        }
    }
}
