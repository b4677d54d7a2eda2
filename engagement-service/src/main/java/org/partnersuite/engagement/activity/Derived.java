package org.partnersuite.engagement.activity;

/** A derived value with a sentence that explains it. */
public record Derived<T>(T value, String derivedFrom) {}
