package org.partnersuite.e2e.day.model;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** A transition document as it must be, and what its steps need (EN-12). */
public final class TransitionDocument extends Belonging {
    /** The members that a submission needs, by the keys of what is missing. */
    public static final Map<String, String> PARTS = Map.of(
            "use_case", "useCase",
            "sponsor", "sponsor",
            "reference_architecture", "referenceArchitecture",
            "workload", "workload",
            "expected_outcomes", "expectedOutcomes",
            "stakeholders", "stakeholders",
            "bought", "bought");

    private static final Set<String> EDITABLE = Set.of("DRAFT", "RETURNED");

    /** What was bought is as the opportunity states it. */
    public TransitionDocument(String id, Deal deal, String by, Map<String, String> fields) {
        super(id, deal, by, with(with(fields, "status", "DRAFT"), "bought", deal.get("lines")));
    }

    /** What becomes of a document: which status, by which path. */
    public enum Step {
        SUBMISSION("submissions", "SUBMITTED"),
        ACCEPTANCE("acceptances", "ACCEPTED"),
        RETURN("returns", "RETURNED");

        private final String path;
        private final String to;

        Step(String path, String to) {
            this.path = path;
            this.to = to;
        }

        public String path() {
            return path;
        }

        public String to() {
            return to;
        }
    }

    public List<Step> onwards() {
        return isEditable()
                ? List.of(Step.SUBMISSION)
                : get("status").equals("SUBMITTED") ? List.of(Step.ACCEPTANCE, Step.RETURN) : List.of();
    }

    /** What keeps it from being edited. */
    public Set<String> unmet() {
        return new Unmet().need("status", isEditable()).keys();
    }

    public Set<String> unmet(Step step) {
        Unmet unmet = new Unmet().need("status", onwards().contains(step));
        if (step == Step.SUBMISSION) {
            PARTS.forEach((key, member) -> unmet.need(key, has(member)));
        }
        return unmet.keys();
    }

    /** @param reason of a return; a further submission answers it */
    public void take(Step step, String by, String reason) {
        next(by, Map.of("status", step.to, "returnReason", step == Step.RETURN ? reason : ""), Map.of());
    }

    private boolean isEditable() {
        return EDITABLE.contains(get("status"));
    }
}
