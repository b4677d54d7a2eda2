package org.partnersuite.partnerprogram.specialization;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.partnersuite.partnerprogram.specialization.SpecializationApplication.Answer;
import org.partnersuite.partnerprogram.specialization.SpecializationRequirements.AuditItem;
import org.partnersuite.partnerprogram.specialization.SpecializationRequirements.Question;
import org.partnersuite.platform.rest.Fault;

/** What an application needs to be submitted, and to be awarded. Every fault is named at once. */
final class ApplicationRules {
    private ApplicationRules() {}

    /** The questionnaire, or a document in its place, and the references. */
    static List<Fault> toSubmit(
            SpecializationRequirements requirements,
            SpecializationApplication application,
            List<ReferenceStory> stories,
            LocalDate day) {
        List<Fault> faults = new ArrayList<>();
        if (application.document() == null) {
            for (Question question : requirements.questions()) {
                Answer answer = application.answers().get(String.valueOf(question.number()));
                String pointer = "/answers/" + question.number();
                if (answer == null && question.required()) {
                    faults.add(Fault.at(pointer, "unanswered", question.text()));
                } else if (answer != null && question.attachment() != null && answer.attachment() == null) {
                    faults.add(Fault.at(
                            pointer + "/attachment", "required", "The answer has the " + question.attachment() + "."));
                }
            }
        }
        Map<UUID, ReferenceStory> known = new HashMap<>();
        stories.forEach(story -> known.put(story.id(), story));
        int holding = 0;
        for (int i = 0; i < application.references().size(); i++) {
            ReferenceStory story = known.get(application.references().get(i));
            if (story == null) {
                faults.add(Fault.at(
                        "/references/" + i, "unknown_reference", "Customer success has no such story of the partner."));
            } else if (!story.holdsOn(day)) {
                faults.add(Fault.at(
                        "/references/" + i, "no_consent", "There is no consent of the customer for it today."));
            } else {
                holding++;
            }
        }
        if (holding < requirements.references()) {
            faults.add(Fault.at(
                    "/references",
                    "too_few",
                    requirements.references() + " references with consent are needed; there are " + holding + "."));
        }
        return faults;
    }

    /** People, references, and an audit that found everything. */
    static List<Fault> toAward(
            SpecializationRequirements requirements, List<NeedState> needs, Map<String, Finding> findings) {
        List<Fault> faults = new ArrayList<>();
        needs.stream()
                .filter(need -> !need.met())
                .forEach(need -> faults.add(Fault.at(
                        null,
                        need.key().toLowerCase(Locale.ROOT),
                        need.name() + ": " + need.required() + " needed, " + need.actual() + " there.")));
        for (AuditItem item : requirements.audit()) {
            Finding finding = findings.get(item.key());
            if (finding == null) {
                faults.add(Fault.at("/findings/" + item.key(), "not_audited", item.text()));
            } else if (!finding.found()) {
                faults.add(Fault.at("/findings/" + item.key(), "not_found", item.text()));
            }
        }
        return faults;
    }
}
