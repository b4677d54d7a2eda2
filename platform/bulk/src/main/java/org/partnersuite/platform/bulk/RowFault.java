package org.partnersuite.platform.bulk;

/**
 * Why a row was refused.
 *
 * @param field the target's field, or the column; empty when the whole row is meant
 * @param code stable key for programs, lower snake case
 * @param detail a sentence for people
 */
public record RowFault(String field, String code, String detail) {}
