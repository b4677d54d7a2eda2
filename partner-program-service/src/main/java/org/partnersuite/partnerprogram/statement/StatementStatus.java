package org.partnersuite.partnerprogram.statement;

/** Whether a statement is paid. */
public enum StatementStatus {
    ISSUED,
    PAID
}
