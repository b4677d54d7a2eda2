package org.partnersuite.customersuccess.handoff.template;

/** Between groups at a stage progression, or between people by a trigger. */
public enum HandoffKind {
    GENERIC,
    SPECIFIC
}
