package org.partnersuite.partnerprogram.edition;

/** What every participating partner needs, whatever its tier. */
public record Prerequisite(String code, String name) {}
