package org.partnersuite.engagement.initiative;

/** Whether technology goes alone, or together with consulting. */
public enum InitiativeType {
    TECHNOLOGY,
    CONSULTING_AND_TECHNOLOGY
}
