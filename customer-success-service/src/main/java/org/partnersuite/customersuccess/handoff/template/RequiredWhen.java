package org.partnersuite.customersuccess.handoff.template;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** When a piece of information is required. */
@Schema(name = "HandoffInformationWhen")
public enum RequiredWhen {
    /** Before the handoff is accepted. */
    ALWAYS,
    /** Before the handoff is accepted when the deal is won by then, else before it is completed. */
    SIGNED,
    /** Before the handoff is accepted when it has an engagement. */
    ENGAGEMENT
}
