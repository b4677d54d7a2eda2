package org.partnersuite.partnerprogram.checklist;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.partnersuite.partnerprogram.rights.PartnerWriters;
import org.partnersuite.platform.rest.Fault;
import org.partnersuite.platform.rest.IfMatch;
import org.partnersuite.platform.rest.Problem;
import org.partnersuite.platform.settings.SettingStore;
import org.partnersuite.platform.settings.SettingVersion;
import org.partnersuite.platform.unitofwork.Change;
import org.partnersuite.platform.unitofwork.Stamp;

/** Assessments are begun by the checklist of the day and rated by that version. */
@ApplicationScoped
public class ReadinessAssessments {
    private final ReadinessAssessmentRepository assessments;

    ReadinessAssessments(ReadinessAssessmentRepository assessments) {
        this.assessments = assessments;
    }

    /**
     * Writable fields of an assessment.
     *
     * @param partnerId of a PARTNER; null for the caller's own
     */
    public record Draft(
            AssessmentSubject subject,
            @Nullable String businessUnit,
            @Nullable UUID partnerId,
            String period,
            Map<String, Integer> ratings,
            @Nullable String note) {
        public Draft {
            ratings = Map.copyOf(ratings);
        }
    }

    /** @throws Problem 403 for a partner that rates us, 404 for another partner, 409 for one that is there, 422 */
    public ReadinessAssessment begin(Change change, Draft draft) {
        if (draft.subject() == AssessmentSubject.VENDOR && change.caller().partnerId() != null) {
            throw Problem.forbidden("A partner assesses its own readiness only: subject PARTNER.");
        }
        refuse(faults(draft));
        UUID partner = draft.subject() == AssessmentSubject.PARTNER
                ? PartnerWriters.partnerOf(change, draft.partnerId())
                : null;
        requireNew(change, draft, partner);
        SettingVersion<ReadinessChecklist> checklist = SettingStore.current(change.db(), ReadinessChecklist.SETTING);
        return assessments.created(
                change,
                "begun",
                new ReadinessAssessment(
                        Stamp.of(change),
                        draft.subject(),
                        draft.businessUnit(),
                        partner,
                        draft.period(),
                        checklist.version(),
                        draft.ratings(),
                        Readiness.of(checklist.content(), draft.ratings()),
                        draft.note()));
    }

    /** @throws Problem 404, 412 for a newer version, 422 when it changes whose it is or its period */
    public ReadinessAssessment rate(
            Change change, UUID id, IfMatch ifMatch, Function<ReadinessAssessment, Draft> revision) {
        ReadinessAssessment known = assessments.locked(change, id, ifMatch);
        Draft draft = revision.apply(known);
        List<Fault> faults = new ArrayList<>();
        unchangeable(faults, "/subject", known.subject() == draft.subject());
        unchangeable(faults, "/businessUnit", Objects.equals(known.businessUnit(), draft.businessUnit()));
        unchangeable(faults, "/partnerId", Objects.equals(known.partnerId(), draft.partnerId()));
        unchangeable(faults, "/period", known.period().equals(draft.period()));
        refuse(faults);
        if (!known.ratings().equals(draft.ratings()) || !Objects.equals(known.note(), draft.note())) {
            ReadinessChecklist checklist = checklist(change.db(), known.checklistVersion());
            known.rate(draft.ratings(), Readiness.of(checklist, draft.ratings()), draft.note());
        }
        return assessments.changed(change, "rated", known);
    }

    /** @throws Problem 404 for a version that never was */
    public static ReadinessChecklist checklist(Handle db, long version) {
        return SettingStore.all(db, ReadinessChecklist.SETTING).stream()
                .filter(known -> known.version() == version)
                .findFirst()
                .orElseThrow(Problem::notFound)
                .content();
    }

    static List<Fault> faults(Draft draft) {
        List<Fault> faults = new ArrayList<>();
        boolean vendor = draft.subject() == AssessmentSubject.VENDOR;
        if (vendor && draft.businessUnit() == null) {
            faults.add(Fault.at("/businessUnit", "required", "An assessment of ours names the business unit."));
        }
        if (vendor && draft.partnerId() != null) {
            faults.add(Fault.at("/partnerId", "not_allowed", "An assessment of ours names no partner."));
        }
        if (!vendor && draft.businessUnit() != null) {
            faults.add(Fault.at("/businessUnit", "not_allowed", "An assessment of a partner names no business unit."));
        }
        return faults;
    }

    /** Callers at the same time wait for each other, since a failed insert would fail the whole change. */
    private static void requireNew(Change change, Draft draft, @Nullable UUID partner) {
        change.db()
                .createQuery("select pg_advisory_xact_lock(hashtext(:key))")
                .bind("key", "readiness " + draft.period() + ' ' + draft.businessUnit() + ' ' + partner)
                .mapTo(String.class)
                .findOne();
        change.db()
                .createQuery("""
                        select id from readiness_assessment
                        where period = :period and subject = :subject
                          and business_unit is not distinct from cast(:unit as text)
                          and partner_id is not distinct from cast(:partner as uuid)
                        """)
                .bind("period", draft.period())
                .bind("subject", draft.subject())
                .bind("unit", draft.businessUnit())
                .bind("partner", partner)
                .mapTo(UUID.class)
                .findOne()
                .ifPresent(held -> {
                    throw Problem.conflict("assessment_exists", "There is an assessment of this period already.")
                            .with("existingId", held);
                });
    }

    private static void unchangeable(List<Fault> faults, String pointer, boolean same) {
        if (!same) {
            faults.add(Fault.at(pointer, "not_changeable", "It cannot change. Begin another assessment."));
        }
    }

    private static void refuse(List<Fault> faults) {
        if (!faults.isEmpty()) {
            throw Problem.unprocessable("assessment_refused", "The assessment breaks rules, listed in errors.", faults);
        }
    }
}
