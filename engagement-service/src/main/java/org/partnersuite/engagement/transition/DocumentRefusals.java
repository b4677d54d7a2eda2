package org.partnersuite.engagement.transition;

import java.util.List;
import org.partnersuite.platform.rest.Fault;
import org.partnersuite.platform.rest.Problem;

/** Problems of refused changes of a transition document: every unmet criterion with the call that satisfies it. */
final class DocumentRefusals {
    private static final String COLLECTION = "/v1/engagement/transition-documents";

    /** Of the handoff that the document opened: its list finds it by transitionDocumentId. */
    private static final Fault.SuggestedCall HANDOFF_RETURN =
            new Fault.SuggestedCall("POST", "/v1/customer-success/handoffs/{id}/returns");

    private DocumentRefusals() {}

    static Problem unmet(StepAttempt attempt, List<StepCriterion> unmet) {
        List<Fault> faults =
                unmet.stream().map(criterion -> fault(attempt, criterion)).toList();
        return Problem.unprocessable(
                "step_criteria_unmet",
                "The document cannot be " + attempt.step().participle() + " yet: errors lists the unmet criteria.",
                faults);
    }

    static Problem notEditable(TransitionDocument document) {
        DocumentStatus status = document.progress().status();
        String sentence = "A document can only change while it is DRAFT or RETURNED. This one is " + status + ".";
        return Problem.unprocessable(
                "not_editable", sentence, List.of(new Fault(null, "status", sentence, wayOutOf(document))));
    }

    static Problem unknown(String member, String code, String sentence, String suggestedCall) {
        return Problem.unprocessable(
                code,
                sentence,
                List.of(new Fault(member, code, sentence, new Fault.SuggestedCall("POST", suggestedCall))));
    }

    private static Fault fault(StepAttempt attempt, StepCriterion criterion) {
        Fault.SuggestedCall suggestedCall = criterion == StepCriterion.STATUS
                ? wayOutOf(attempt.document())
                : new Fault.SuggestedCall("PATCH", address(attempt.document()));
        return new Fault(criterion.member(), criterion.key(), criterion.sentence(attempt), suggestedCall);
    }

    /** The next possible step of a document; after its acceptance only a new document is possible. */
    private static Fault.SuggestedCall wayOutOf(TransitionDocument document) {
        return switch (document.progress().status()) {
            case DRAFT, RETURNED -> new Fault.SuggestedCall("POST", address(document) + "/submissions");
            case SUBMITTED -> HANDOFF_RETURN;
            case ACCEPTED -> new Fault.SuggestedCall("POST", COLLECTION);
        };
    }

    private static String address(TransitionDocument document) {
        return COLLECTION + "/" + document.id();
    }
}
