package org.partnersuite.customersuccess.health.model;

/** The bands of a score. */
public enum Colour {
    GREEN,
    YELLOW,
    RED
}
