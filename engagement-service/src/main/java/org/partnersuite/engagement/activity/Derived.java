package org.partnersuite.engagement.activity;

/** A value that nobody enters, with a sentence that says what it follows from. */
public record Derived<T>(T value, String derivedFrom) {}
