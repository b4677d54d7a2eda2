package org.partnersuite.customersuccess.handoff;

import java.util.List;
import org.partnersuite.platform.rest.Fault;
import org.partnersuite.platform.rest.Problem;

/** Problems of refused changes of a handoff: every unmet criterion with the call that satisfies it. */
final class HandoffRefusals {
    private static final String COLLECTION = "/v1/customer-success/handoffs/";

    private HandoffRefusals() {}

    /** @throws Problem 403 for a sender that decides, 422 with every unmet criterion */
    static void check(HandoffChecklist checklist, HandoffStep step, String by) {
        Handoff handoff = checklist.handoff();
        HandoffStatus status = handoff.progress().status();
        if (!step.from().contains(status)) {
            throw unmet(step, List.of(status(handoff, step)));
        }
        SourceDocument document = handoff.document();
        if (step == HandoffStep.RESUBMISSION && document != null) {
            throw unmet(
                    step,
                    List.of(new Fault(
                            null,
                            "document",
                            "It follows its transition document: correct that and submit it again.",
                            new Fault.SuggestedCall(
                                    "POST",
                                    "/v1/engagement/transition-documents/" + document.transitionDocumentId()
                                            + "/submissions"))));
        }
        boolean decides = step == HandoffStep.ACCEPTANCE || step == HandoffStep.RETURN;
        if (decides && by.equals(handoff.people().sender())) {
            String sentence = "Who hands over does not decide on it. Another person must.";
            throw Problem.of(403, "own_handoff", sentence, List.of(Fault.at(null, "other_person", sentence)));
        }
        List<Fault> faults =
                switch (step) {
                    case ACCEPTANCE -> checklist.acceptanceFaults();
                    case COMPLETION -> checklist.completionFaults();
                    case REVIEW, RETURN, RESUBMISSION -> List.of();
                };
        if (!faults.isEmpty()) {
            throw unmet(step, faults);
        }
    }

    /** @throws Problem 422 for a handoff that is not accepted, or completed already */
    static void requireAccepted(Handoff handoff) {
        if (handoff.progress().status() == HandoffStatus.COMPLETED) {
            throw completed(handoff);
        }
        if (handoff.progress().status() != HandoffStatus.ACCEPTED) {
            String sentence = "The plan is carried out after the handoff is accepted.";
            throw Problem.unprocessable(
                    "handoff_not_accepted",
                    sentence,
                    List.of(new Fault(
                            null,
                            "accepted",
                            sentence,
                            new Fault.SuggestedCall("POST", COLLECTION + handoff.id() + "/acceptances"))));
        }
    }

    static Problem completed(Handoff handoff) {
        String sentence = "The handoff is completed and no longer changes.";
        return Problem.unprocessable(
                "handoff_completed",
                sentence,
                List.of(new Fault(
                        null, "status", sentence, new Fault.SuggestedCall("POST", "/v1/customer-success/handoffs"))));
    }

    static Problem oneForBothSides(String criterion) {
        String sentence = "Criterion " + criterion + " was confirmed by the same person for the other side.";
        return Problem.of(403, "own_confirmation", sentence, List.of(Fault.at(null, "other_person", sentence)));
    }

    private static Problem unmet(HandoffStep step, List<Fault> faults) {
        return Problem.unprocessable(
                "handoff_criteria_unmet",
                "The handoff cannot be " + step.participle() + " yet: errors lists the unmet criteria.",
                faults);
    }

    private static Fault status(Handoff handoff, HandoffStep step) {
        List<String> right = step.from().stream().map(HandoffStatus::name).toList();
        return new Fault(
                null,
                "status",
                "Only a handoff that is " + String.join(" or ", right) + " can be " + step.participle()
                        + "; this one is " + handoff.progress().status() + ".",
                new Fault.SuggestedCall("POST", wayOn(handoff)));
    }

    private static String wayOn(Handoff handoff) {
        return switch (handoff.progress().status()) {
            case INITIATED, IN_REVIEW -> COLLECTION + handoff.id() + "/acceptances";
            case RETURNED -> COLLECTION + handoff.id() + "/resubmissions";
            case ACCEPTED -> COLLECTION + handoff.id() + "/completions";
            case COMPLETED -> "/v1/customer-success/handoffs";
        };
    }
}
