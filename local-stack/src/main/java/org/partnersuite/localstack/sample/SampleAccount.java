package org.partnersuite.localstack.sample;

/** A client of the invented vendor. */
public record SampleAccount(String id, String name, String industry, String segment, String geography, String market) {}
