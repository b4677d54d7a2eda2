package org.partnersuite.customersuccess.story;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.partnersuite.platform.rest.Fault;

/** Rules of stories. They report every fault. */
final class StoryRules {
    private StoryRules() {}

    /** What a story still lacks before its customer can be asked, or before a win wire can be published. */
    static List<Fault> incomplete(StoryKind kind, StoryContent content) {
        List<Fault> faults = new ArrayList<>();
        if (kind.tells()) {
            require("/challenge", content.challenge(), faults);
            require("/solution", content.solution(), faults);
            require("/outcome", content.outcome(), faults);
        }
        if (kind == StoryKind.WIN_WIRE) {
            require("/vendorShare", content.vendorShare(), faults);
            require("/partnerShare", content.partnerShare(), faults);
        }
        return faults;
    }

    /** Why a story cannot be published like this today; empty when it can. */
    static List<Fault> unpublishable(SuccessStory story, boolean named, boolean open, LocalDate today) {
        if (story.status() == StoryStatus.WITHDRAWN) {
            return List.of(Fault.at(null, "withdrawn", "The story was withdrawn. Draft another one."));
        }
        if (!story.kind().needsConsent()) {
            List<Fault> faults = incomplete(story.kind(), story.content());
            if (open) {
                faults.add(Fault.at("/open", "internal_only", "A win wire is internal to vendor and partner."));
            }
            return faults;
        }
        Consent consent = story.consent();
        boolean consented = story.status() == StoryStatus.CONSENTED || story.status() == StoryStatus.PUBLISHED;
        if (!consented || consent == null || !consent.holdsOn(today)) {
            return List.of(new Fault(
                    null,
                    "no_consent",
                    "The customer has not consented.",
                    new Fault.SuggestedCall(
                            "POST", "/v1/customer-success/success-stories/" + story.id() + "/consents")));
        }
        return beyond(story.kind(), Set.copyOf(consent.uses()), named, open);
    }

    /** In which respect a publication goes beyond what the customer agreed to. */
    static List<Fault> beyond(StoryKind kind, Set<ConsentUse> uses, boolean named, boolean open) {
        List<Fault> faults = new ArrayList<>();
        if (named && !uses.contains(ConsentUse.NAMED)) {
            faults.add(Fault.at("/named", "beyond_consent", "The customer has not agreed to be named."));
        }
        if (!named && !uses.contains(ConsentUse.ANONYMOUS) && !uses.contains(ConsentUse.NAMED)) {
            faults.add(Fault.at("/named", "beyond_consent", "The customer has agreed to neither, named or anonymous."));
        }
        if (open && !uses.contains(ConsentUse.PUBLIC)) {
            faults.add(Fault.at("/open", "beyond_consent", "The customer has not agreed to be published openly."));
        }
        if (kind == StoryKind.CUSTOMER_REFERENCE && !uses.contains(ConsentUse.REFERENCE_CALL)) {
            faults.add(Fault.at(null, "beyond_consent", "The customer has not agreed to reference calls."));
        }
        return faults;
    }

    /** What is wrong with a consent; one that replaces another has to cover what is published. */
    static List<Fault> consentFaults(SuccessStory story, Consent consent, LocalDate today) {
        List<Fault> faults = new ArrayList<>();
        if (consent.on().isAfter(today)) {
            faults.add(Fault.at("/on", "in_future", "It was given: not after " + today + "."));
        }
        if (consent.until().isBefore(today) || consent.until().isBefore(consent.on())) {
            faults.add(Fault.at("/until", "in_past", "It holds today and from the day on which it was given."));
        }
        if (Set.copyOf(consent.uses()).size() < consent.uses().size()) {
            faults.add(Fault.at("/uses", "repeated", "Each use once."));
        }
        for (Publication publication : story.publications()) {
            if (!beyond(story.kind(), Set.copyOf(consent.uses()), publication.named(), publication.open())
                    .isEmpty()) {
                faults.add(Fault.at(
                        "/uses",
                        "published_beyond",
                        "It does not cover what is published: " + publication.place() + "."));
            }
        }
        return faults;
    }

    private static void require(String pointer, @Nullable String text, List<Fault> faults) {
        if (text == null || text.isBlank()) {
            faults.add(Fault.at(pointer, "required", "The story lacks it."));
        }
    }
}
