package org.partnersuite.partnerprogram.agreement;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What an agreement is about. Framework sponsorship drives pipeline development and closure, and participation in a worldwide
 * standard offering.
 */
@Schema(name = "AgreementKind")
public enum AgreementKind {
    PROCUREMENT,
    NON_DISCLOSURE,
    DATA_PRIVACY,
    PROGRAM,
    FRAMEWORK_SPONSORSHIP
}
