package org.partnersuite.e2e.success.model;

/** A partner of the program, and how it serves its customers unless a contract says otherwise (PP-2). */
public record Partner(String id, boolean successManager) {}
