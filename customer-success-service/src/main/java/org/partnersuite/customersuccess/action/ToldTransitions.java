package org.partnersuite.customersuccess.action;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.UUID;
import org.partnersuite.customersuccess.handoff.Handoff;
import org.partnersuite.customersuccess.handoff.HandoffAccepted;
import org.partnersuite.customersuccess.stakeholder.SponsorLeft;
import org.partnersuite.customersuccess.survey.SurveyAnswered;
import org.partnersuite.platform.dailywork.Days;
import org.partnersuite.platform.unitofwork.Change;

/** Transitions that other features tell of: a sponsor left, a handoff from sales was accepted, a detractor answered. */
@ApplicationScoped
class ToldTransitions implements SponsorLeft, HandoffAccepted, SurveyAnswered {
    private static final String FROM_SALES = "SALES_TO_CUSTOMER_SUCCESS";

    @Override
    public void sponsorLeft(Change change, UUID customerId, UUID stakeholderId, LocalDate on) {
        Signals.put(
                change.db(),
                new Signal(
                        TriggerKey.SPONSOR_LEFT,
                        customerId,
                        null,
                        stakeholderId,
                        on,
                        false,
                        "The customer's sponsor left."));
    }

    @Override
    public void handoffAccepted(Change change, Handoff handoff) {
        UUID customer = handoff.subject().customerId();
        if (handoff.template().equals(FROM_SALES) && customer != null) {
            Signals.put(
                    change.db(),
                    new Signal(
                            TriggerKey.NEW_SALE,
                            customer,
                            handoff.subject().subscriptionId(),
                            handoff.id(),
                            Days.today(change),
                            false,
                            "The handoff from sales is accepted."));
        }
    }

    @Override
    public void answered(Change change, Answer answer) {
        if (answer.detractor()) {
            Signals.put(
                    change.db(),
                    new Signal(
                            TriggerKey.DETRACTOR,
                            answer.customerId(),
                            answer.subscriptionId(),
                            answer.surveyId(),
                            Days.of(answer.answeredAt()),
                            answer.imported(),
                            answer.nps() != null
                                    ? "NPS " + answer.nps() + "."
                                    : "CSAT mean " + answer.csatMean() + "."));
        }
    }
}
