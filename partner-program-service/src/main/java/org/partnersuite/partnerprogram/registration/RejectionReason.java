package org.partnersuite.partnerprogram.registration;

/** Why a registration was rejected. */
public enum RejectionReason {
    /** The client has the offering, or we pursue it there. Nothing more is told. */
    INCUMBENT,
    INSUFFICIENT_PROOF,
    NOT_QUALIFIED,
    OTHER
}
