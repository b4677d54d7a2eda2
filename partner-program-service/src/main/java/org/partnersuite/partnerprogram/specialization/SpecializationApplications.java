package org.partnersuite.partnerprogram.specialization;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.partnersuite.partnerprogram.edition.Editions;
import org.partnersuite.partnerprogram.rights.PartnerWriters;
import org.partnersuite.platform.dailywork.Days;
import org.partnersuite.platform.rest.Fault;
import org.partnersuite.platform.rest.IfMatch;
import org.partnersuite.platform.rest.Problem;
import org.partnersuite.platform.settings.SettingStore;
import org.partnersuite.platform.settings.SettingVersion;
import org.partnersuite.platform.unitofwork.Change;
import org.partnersuite.platform.unitofwork.Stamp;

/** Applications are written, submitted, audited, and awarded or rejected. */
@ApplicationScoped
public class SpecializationApplications {
    private static final String COLLECTION = "/v1/partner-program/specializations/";

    private final SpecializationRepository specializations;
    private final Editions editions;

    SpecializationApplications(SpecializationRepository specializations, Editions editions) {
        this.specializations = specializations;
        this.editions = editions;
    }

    /**
     * Writable fields of an application.
     *
     * @param partnerId null for the caller's own
     */
    public record Draft(@Nullable UUID partnerId, SpecializationLevel level, SpecializationApplication application) {}

    /** @throws Problem 404 for another partner, 409 while another application is open, 422 with every fault */
    public Specialization draft(Change change, Draft draft) {
        UUID partner = PartnerWriters.partnerOf(change, draft.partnerId());
        SettingVersion<SpecializationRequirements> requirements =
                SettingStore.current(change.db(), SpecializationRequirements.SETTING);
        refuse(faults(requirements.content(), draft.application()));
        requireNoneOpen(change, partner);
        return specializations.created(
                change,
                "drafted",
                Specialization.drafted(
                        Stamp.of(change), partner, draft.level(), requirements.version(), draft.application()));
    }

    /**
     * A draft changes as a whole; of what was awarded, people and references are replaced.
     *
     * @throws Problem 404, 412, 409 for another status, 422 with every fault
     */
    public Specialization revise(Change change, UUID id, IfMatch ifMatch, Function<Specialization, Draft> revision) {
        Specialization known = specializations.locked(change, id, ifMatch);
        require(known, Set.of(SpecializationStatus.DRAFT, SpecializationStatus.AWARDED));
        Draft draft = revision.apply(known);
        SpecializationRequirements requirements =
                Specializations.requirements(change.db(), known.requirementsVersion());
        List<Fault> faults = faults(requirements, draft.application());
        if (!known.partnerId().equals(draft.partnerId())) {
            faults.add(Fault.at("/partnerId", "not_changeable", "It cannot change."));
        }
        boolean awarded = known.status() == SpecializationStatus.AWARDED;
        if (awarded && !(known.level() == draft.level() && draft.application().repeatsAnswersOf(known.application()))) {
            faults.add(Fault.at(null, "awarded", "Of an awarded specialization only people and references change."));
        }
        refuse(faults);
        if (known.level() != draft.level() || !known.application().equals(draft.application())) {
            known.revise(draft.level(), draft.application());
        }
        if (awarded) {
            LocalDate today = Days.today(change);
            SpecializationCheck.on(
                    known,
                    requirements,
                    SpecializationFacts.of(change.db(), known.partnerId(), known.application()),
                    SpecializationChecks.graceDays(editions, change.db(), today),
                    today);
        }
        return specializations.changed(change, "changed", known);
    }

    /** @throws Problem 404, 412, 409 unless it is a draft, 422 with everything that is missing */
    public Specialization submit(Change change, UUID id, IfMatch ifMatch) {
        Specialization known = specializations.locked(change, id, ifMatch);
        require(known, Set.of(SpecializationStatus.DRAFT));
        List<Fault> faults = ApplicationRules.toSubmit(
                Specializations.requirements(change.db(), known.requirementsVersion()),
                known.application(),
                ReferenceStories.of(
                        change.db(), known.partnerId(), known.application().references()),
                Days.today(change));
        if (!faults.isEmpty()) {
            throw Problem.unprocessable("application_incomplete", "The application lacks what errors lists.", faults);
        }
        known.submit(Days.today(change), change.caller().subject());
        return specializations.changed(change, "submitted", known);
    }

    /** @throws Problem 404, 412, 409 unless it is submitted */
    public Specialization audit(Change change, UUID id, IfMatch ifMatch) {
        Specialization known = specializations.locked(change, id, ifMatch);
        require(known, Set.of(SpecializationStatus.SUBMITTED));
        known.audit(change.caller().subject());
        return specializations.changed(change, "audit begun", known);
    }

    /** @throws Problem 404, 412, 409 unless it is in audit, 422 for items that the audit does not go through */
    public Specialization find(Change change, UUID id, IfMatch ifMatch, Map<String, Finding> findings) {
        Specialization known = specializations.locked(change, id, ifMatch);
        require(known, Set.of(SpecializationStatus.AUDIT));
        Set<String> items = new HashSet<>();
        Specializations.requirements(change.db(), known.requirementsVersion())
                .audit()
                .forEach(item -> items.add(item.key()));
        refuse(findings.keySet().stream()
                .filter(key -> !items.contains(key))
                .sorted()
                .map(key -> Fault.at("/findings/" + key, "unknown_item", "The audit does not go through this."))
                .toList());
        known.find(findings);
        return specializations.changed(change, "audited", known);
    }

    /**
     * From today on. What the partner holds so far is superseded.
     *
     * @throws Problem 404, 412, 409 unless it is in audit, 422 with every criterion that is not met
     */
    public Specialization award(Change change, UUID id, IfMatch ifMatch, LocalDate until) {
        Specialization known = specializations.locked(change, id, ifMatch);
        require(known, Set.of(SpecializationStatus.AUDIT));
        LocalDate today = Days.today(change);
        SpecializationRequirements requirements =
                Specializations.requirements(change.db(), known.requirementsVersion());
        SpecializationFacts facts = SpecializationFacts.of(change.db(), known.partnerId(), known.application());
        List<Fault> faults = new ArrayList<>(ApplicationRules.toAward(
                requirements, facts.needsOn(requirements, known.level(), today), known.findings()));
        if (!until.isAfter(today)) {
            faults.add(Fault.at("/until", "in_past", "The last day must be after today."));
        }
        if (!faults.isEmpty()) {
            throw Problem.unprocessable(
                    "award_refused", "It cannot be awarded yet; each unmet criterion is listed in errors.", faults);
        }
        for (Specialization held : specializations.locked(
                "partnerId = ?1 and status = ?2 order by id", known.partnerId(), SpecializationStatus.AWARDED)) {
            held.end(today, Award.EndReason.SUPERSEDED);
            specializations.changed(change, "superseded", held);
        }
        known.award(today, until, SpecializationCheck.next(Award.of(today, until), facts, today));
        return specializations.changed(change, "awarded", known);
    }

    /** @throws Problem 404, 412, 409 unless it is submitted or in audit */
    public Specialization reject(Change change, UUID id, IfMatch ifMatch, String reason) {
        Specialization known = specializations.locked(change, id, ifMatch);
        require(known, Set.of(SpecializationStatus.SUBMITTED, SpecializationStatus.AUDIT));
        known.reject(reason);
        return specializations.changed(change, "rejected", known);
    }

    static List<Fault> faults(SpecializationRequirements requirements, SpecializationApplication application) {
        List<Fault> faults = new ArrayList<>();
        Set<String> numbers = new HashSet<>();
        requirements.questions().forEach(question -> numbers.add(String.valueOf(question.number())));
        application.answers().keySet().stream()
                .filter(number -> !numbers.contains(number))
                .sorted()
                .forEach(number ->
                        faults.add(Fault.at("/answers/" + number, "unknown_question", "There is no such question.")));
        Set<UUID> references = new HashSet<>();
        for (int i = 0; i < application.references().size(); i++) {
            if (!references.add(application.references().get(i))) {
                faults.add(Fault.at("/references/" + i, "duplicate_item", "This is given more than once."));
            }
        }
        for (int i = 0; i < application.people().size(); i++) {
            SpecializationRole role = application.people().get(i).role();
            if (role == SpecializationRole.CSM || role == SpecializationRole.RENEWAL_MANAGER) {
                faults.add(
                        Fault.at("/people/" + i + "/role", "by_certificate", "This role is proved by certificates."));
            }
        }
        return faults;
    }

    private static void requireNoneOpen(Change change, UUID partner) {
        change.db()
                .createQuery("select pg_advisory_xact_lock(hashtext(:key))")
                .bind("key", "specialization " + partner)
                .mapTo(String.class)
                .findOne();
        change.db()
                .createQuery("""
                        select id from specialization
                        where partner_id = :partner and status in ('DRAFT', 'SUBMITTED', 'AUDIT')
                        """)
                .bind("partner", partner)
                .mapTo(UUID.class)
                .findOne()
                .ifPresent(open -> {
                    throw Problem.conflict("application_open", "The partner has an open application already.")
                            .with("existingId", open);
                });
    }

    private static void require(Specialization known, Set<SpecializationStatus> statuses) {
        if (!statuses.contains(known.status())) {
            throw Problem.conflict(
                    "status_refused",
                    "It is " + known.status() + ".",
                    new Fault(
                            null,
                            "other_status",
                            "This needs one that is "
                                    + statuses.stream().sorted().map(Enum::name).collect(Collectors.joining(" or "))
                                    + ".",
                            new Fault.SuggestedCall("GET", COLLECTION + known.id())));
        }
    }

    private static void refuse(List<Fault> faults) {
        if (!faults.isEmpty()) {
            throw Problem.unprocessable(
                    "application_refused", "The application breaks rules, listed in errors.", faults);
        }
    }
}
