package org.partnersuite.customersuccess.handoff;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.partnersuite.customersuccess.handoff.template.HandoffTemplate;
import org.partnersuite.customersuccess.handoff.template.RequiredInformation;
import org.partnersuite.customersuccess.handoff.template.RequiredWhen;
import org.partnersuite.platform.rest.Fault;

/**
 * What a handoff still needs: the information before it is accepted, what needs a signed contract at the latest before it is
 * completed, every step of the plan done or waived, and every success criterion confirmed by both sides.
 *
 * @param known what the service's own records say, by key of the required information
 */
public record HandoffChecklist(HandoffTemplate template, Handoff handoff, Map<String, String> known) {
    private static final String COLLECTION = "/v1/customer-success/handoffs/";

    /** Information without which the handoff is not accepted now. */
    public List<RequiredInformation> missingForAcceptance() {
        return template.requiredInformation().stream()
                .filter(this::isRequiredForAcceptance)
                .filter(this::isMissing)
                .toList();
    }

    /** Whether a piece of information is required before the handoff is accepted. */
    public boolean isRequiredForAcceptance(RequiredInformation information) {
        return switch (information.when()) {
            case ALWAYS -> true;
            case SIGNED -> handoff.closedOn() != null;
            case ENGAGEMENT -> handoff.subject().engagementId() != null;
        };
    }

    List<Fault> acceptanceFaults() {
        return missingForAcceptance().stream().map(this::missing).toList();
    }

    List<Fault> completionFaults() {
        List<Fault> faults = new ArrayList<>();
        template.requiredInformation().stream()
                .filter(information ->
                        information.when() == RequiredWhen.SIGNED || isRequiredForAcceptance(information))
                .filter(this::isMissing)
                .map(this::missing)
                .forEach(faults::add);
        for (HandoffTemplate.NumberedStep step : template.steps()) {
            if (!handoff.steps().containsKey(step.number())) {
                faults.add(new Fault(
                        "/plan/" + step.number(),
                        "open_step",
                        "Carry out step " + step.number() + " or waive it with a reason: " + step.text() + ".",
                        new Fault.SuggestedCall("PUT", address() + "/plan/" + step.number())));
            }
        }
        template.criteria().forEach((number, text) -> {
            for (Confirmation.Side side : Confirmation.Side.values()) {
                if (handoff.confirmation(number).by(side) == null) {
                    faults.add(new Fault(
                            "/successCriteria/" + number,
                            "unconfirmed_by_" + side.name().toLowerCase(Locale.ROOT),
                            "The " + side.name().toLowerCase(Locale.ROOT) + " confirms criterion " + number + ": "
                                    + text + ".",
                            new Fault.SuggestedCall("POST", address() + "/confirmations")));
                }
            }
        });
        return faults;
    }

    /** Whether nobody said it, and no record of the service does. */
    public boolean isMissing(RequiredInformation information) {
        return !handoff.information().containsKey(information.key()) && !known.containsKey(information.key());
    }

    private Fault missing(RequiredInformation information) {
        return new Fault(
                "/information/" + information.key(),
                information.key().toLowerCase(Locale.ROOT),
                "Missing: " + information.text() + ".",
                new Fault.SuggestedCall("PUT", address() + "/information/" + information.key()));
    }

    private String address() {
        return COLLECTION + handoff.id();
    }
}
