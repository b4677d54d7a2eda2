package org.partnersuite.customersuccess.book;

/** Whether a book keeps one person busy. */
public enum Load {
    UNDER,
    WITHIN,
    OVER
}
