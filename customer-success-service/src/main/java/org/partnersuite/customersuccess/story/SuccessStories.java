package org.partnersuite.customersuccess.story;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.partnersuite.customersuccess.customer.CustomerMergeParticipant;
import org.partnersuite.customersuccess.customer.CustomerStore;
import org.partnersuite.customersuccess.partner.KnownPartners;
import org.partnersuite.customersuccess.rights.PartnerWriters;
import org.partnersuite.platform.rest.Fault;
import org.partnersuite.platform.rest.IfMatch;
import org.partnersuite.platform.rest.Problem;
import org.partnersuite.platform.unitofwork.Change;
import org.partnersuite.platform.unitofwork.Stamp;

/** A story is drafted, consented to, published, and withdrawn with its consent. */
@ApplicationScoped
public class SuccessStories implements CustomerMergeParticipant {
    private final SuccessStoryRepository stories;

    SuccessStories(SuccessStoryRepository stories) {
        this.stories = stories;
    }

    /**
     * The writable fields of a story.
     *
     * @param kpis those of the success plan when null
     */
    public record Draft(
            StoryKind kind,
            StorySubject subject,
            StoryContent content,
            @Nullable List<StoryKpi> kpis) {}

    /** Where a story is to be published. */
    public record Place(String place, @Nullable String link, boolean named, boolean open) {}

    /** @throws Problem 422 with every fault, 404 and 403 for a partner's caller without the right */
    public SuccessStory draft(Change change, Draft draft) {
        PartnerWriters.require(
                change, draft.subject().customerId(), draft.subject().subscriptionId());
        StorySubject subject = checked(change, draft.subject());
        return stories.created(
                change,
                "drafted",
                SuccessStory.drafted(Stamp.of(change), draft.kind(), subject, content(change.db(), draft, subject)));
    }

    /** @throws Problem 404, 403, 412, 422 with every fault, or when it is no longer a draft */
    public SuccessStory revise(Change change, UUID id, IfMatch ifMatch, Function<SuccessStory, Draft> revision) {
        SuccessStory story = stories.writable(change, id, ifMatch);
        requireIn(story, StoryStatus.DRAFT);
        Draft draft = revision.apply(story);
        List<Fault> faults = new ArrayList<>();
        if (draft.kind() != story.kind()) {
            faults.add(Fault.at("/kind", "not_changeable", "Draft another story."));
        }
        if (!draft.subject().customerId().equals(story.subject().customerId())) {
            faults.add(Fault.at("/customerId", "not_changeable", "A story stays with its customer."));
        }
        refuseAny(faults);
        StorySubject subject = checked(change, draft.subject());
        story.revise(subject, content(change.db(), draft, subject));
        return stories.changed(change, "revised", story);
    }

    /** @throws Problem 404, 403, 412, 422 when it is no draft, is incomplete, or needs no consent */
    public SuccessStory askConsent(Change change, UUID id, IfMatch ifMatch, String of, List<ConsentUse> uses) {
        SuccessStory story = stories.writable(change, id, ifMatch);
        requireIn(story, StoryStatus.DRAFT);
        List<Fault> faults = new ArrayList<>(StoryRules.incomplete(story.kind(), story.content()));
        if (!story.kind().needsConsent()) {
            faults.add(Fault.at(null, "needs_no_consent", "A win wire needs no consent of the customer."));
        }
        refuseAny(faults);
        story.ask(new ConsentRequest(of, List.copyOf(uses), change.caller().subject(), change.now()));
        return stories.changed(change, "consent asked", story);
    }

    /** @throws Problem 404, 403, 412, 422 when nobody was asked, or the consent has faults */
    public SuccessStory consent(Change change, UUID id, IfMatch ifMatch, Consent consent) {
        SuccessStory story = stories.writable(change, id, ifMatch);
        requireIn(story, StoryStatus.CONSENT_ASKED, StoryStatus.CONSENTED, StoryStatus.PUBLISHED);
        if (!story.kind().needsConsent()) {
            refuseAny(List.of(Fault.at(null, "needs_no_consent", "A win wire needs no consent of the customer.")));
        }
        refuseAny(StoryRules.consentFaults(story, consent, today(change)));
        story.consent(consent);
        return stories.changed(change, "consented", story);
    }

    /** The customer did not agree: the story is a draft again. */
    public SuccessStory refuseConsent(Change change, UUID id, IfMatch ifMatch, String reason) {
        SuccessStory story = stories.writable(change, id, ifMatch);
        requireIn(story, StoryStatus.CONSENT_ASKED);
        story.refuse();
        return stories.changed(change, "consent refused", story, reason);
    }

    /** @throws Problem 404, 412, 422 without consent, or beyond it */
    public SuccessStory publish(Change change, UUID id, IfMatch ifMatch, Place at) {
        SuccessStory story = stories.writable(change, id, ifMatch);
        List<Fault> faults = StoryRules.unpublishable(story, at.named(), at.open(), today(change));
        if (!faults.isEmpty()) {
            throw Problem.unprocessable("publication_refused", "The story cannot be published like this.", faults);
        }
        story.publish(new Publication(
                at.place(),
                at.link(),
                at.named(),
                at.open(),
                today(change),
                change.caller().subject()));
        return stories.changed(change, "published", story);
    }

    /** Withdraws it at once, whether the customer withdraws its consent or the story is withdrawn. */
    public SuccessStory withdraw(Change change, UUID id, IfMatch ifMatch, String reason) {
        SuccessStory story = stories.writable(change, id, ifMatch);
        if (story.status() == StoryStatus.WITHDRAWN) {
            throw notIn(story);
        }
        story.withdraw(today(change), reason);
        return stories.changed(change, "withdrawn", story);
    }

    /** @param on the first day without consent */
    void expire(Change change, SuccessStory story, LocalDate on) {
        story.withdraw(on, "The consent of the customer has expired.");
        stories.changed(change, "consent expired", story);
    }

    @Override
    public void merged(Change change, UUID left, UUID kept) {
        for (SuccessStory story : stories.locked("subject.customerId = ?1 order by id", left)) {
            story.moveTo(kept);
            stories.changed(change, "followed the merge", story);
        }
    }

    private static StoryContent content(Handle db, Draft draft, StorySubject subject) {
        List<StoryKpi> given = draft.kpis();
        if (given != null) {
            return draft.content().withKpis(given);
        }
        UUID plan = subject.planId();
        return plan == null ? draft.content() : draft.content().withKpis(PlanKpis.of(db, plan));
    }

    private static StorySubject checked(Change change, StorySubject subject) {
        Handle db = change.db();
        List<Fault> faults = new ArrayList<>();
        if (CustomerStore.findKnown(db, Set.of(subject.customerId())).isEmpty()) {
            faults.add(Fault.at("/customerId", "unknown_customer", "There is no such customer."));
        }
        UUID subscription = subject.subscriptionId();
        if (subscription != null && !isOfCustomer(db, subscription, subject.customerId())) {
            faults.add(Fault.at("/subscriptionId", "unknown_subscription", "The customer has no such subscription."));
        }
        UUID own = change.caller().partnerId();
        UUID partner = subject.partnerId();
        if (partner != null
                && (own == null ? KnownPartners.among(db, Set.of(partner)).isEmpty() : !own.equals(partner))) {
            faults.add(Fault.at("/partnerId", "unknown_partner", "There is no such partner."));
        }
        UUID plan = subject.planId();
        if (plan != null && !PlanKpis.isOfCustomer(db, plan, subject.customerId())) {
            faults.add(Fault.at("/planId", "unknown_plan", "The customer has no such success plan."));
        }
        refuseAny(faults);
        return partner == null && own != null ? subject.ofPartner(own) : subject;
    }

    private static boolean isOfCustomer(Handle db, UUID subscription, UUID customer) {
        return db.createQuery(
                        "select exists (select from held_subscription where id = :id and customer_id = :customer)")
                .bind("id", subscription)
                .bind("customer", customer)
                .mapTo(Boolean.class)
                .one();
    }

    private static void requireIn(SuccessStory story, StoryStatus... needed) {
        if (!Set.of(needed).contains(story.status())) {
            throw notIn(story);
        }
    }

    private static Problem notIn(SuccessStory story) {
        return Problem.unprocessable(
                "status_refused",
                "The story is " + story.status() + ".",
                List.of(Fault.at(
                        null, "other_status", "This cannot be done with a story that is " + story.status() + ".")));
    }

    private static void refuseAny(List<Fault> faults) {
        if (!faults.isEmpty()) {
            throw Problem.unprocessable("story_refused", "The story breaks rules, listed in errors.", faults);
        }
    }

    private static LocalDate today(Change change) {
        return LocalDate.ofInstant(change.now(), ZoneOffset.UTC);
    }
}
