package org.partnersuite.engagement.requirement;

import java.util.function.Predicate;
import org.partnersuite.engagement.opportunity.LeadOrganisation;
import org.partnersuite.engagement.opportunity.Stage;

/** Opportunities to which a requirement applies (EN-11). */
enum Scope {
    OF_WATSONX(
            "Applies to opportunities with a watsonx offering, a wx_ use case, a strategic initiative or a request for"
                    + " a watsonx pilot.",
            Facts::ofWatsonx),
    INITIATIVE_OF_ACCOUNT("Applies when the account has a strategic initiative.", Facts::initiativeOfAccount),
    FROM_QUALIFY("Applies at QUALIFY or later.", facts -> facts.reached(Stage.QUALIFY)),
    FROM_DESIGN("Applies at DESIGN or later.", facts -> facts.reached(Stage.DESIGN)),
    TECHNICALLY_ENGAGED("Applies when technical engagement is required.", Facts::technicallyEngaged),
    LOST_OR_BLOCKED(
            "Applies when the opportunity is lost or technically blocked.",
            facts -> facts.lost() || facts.technicallyBlocked()),
    OPEN("Applies to open opportunities.", facts -> facts.stage().isOpen()),
    JOINT(
            "Applies to joint deals: ITSPATCH on either opportunity, or an initiative of consulting and technology.",
            Facts::joint),
    LED_BY_TECHNOLOGY(
            "Applies to the technology opportunity of a joint deal. What the consulting opportunity needs is defined in"
                    + " a guide of consulting.",
            facts -> facts.leadOrganisation() == LeadOrganisation.TECHNOLOGY);

    private final String sentence;
    private final Predicate<Facts> rule;

    Scope(String sentence, Predicate<Facts> rule) {
        this.sentence = sentence;
        this.rule = rule;
    }

    String sentence() {
        return sentence;
    }

    boolean holds(Facts facts) {
        return rule.test(facts);
    }
}
