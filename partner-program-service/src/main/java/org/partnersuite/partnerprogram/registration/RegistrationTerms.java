package org.partnersuite.partnerprogram.registration;

import org.partnersuite.partnerprogram.edition.Edition;
import org.partnersuite.partnerprogram.edition.EditionParameters;

/**
 * The edition's terms of registrations.
 *
 * @param edition number of the edition
 * @param protectionDays of an approval, and of each extension
 * @param extensions how many are granted
 * @param decisionBusinessDays after the submission, within which it is decided
 */
record RegistrationTerms(int edition, int protectionDays, int extensions, int decisionBusinessDays) {

    static RegistrationTerms of(Edition edition) {
        EditionParameters parameters = edition.parameters();
        return new RegistrationTerms(
                edition.number(),
                parameters.registrationProtectionDays(),
                parameters.registrationExtensions(),
                parameters.registrationDecisionBusinessDays());
    }
}
