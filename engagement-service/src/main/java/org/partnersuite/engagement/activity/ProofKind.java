package org.partnersuite.engagement.activity;

/** What a proof of value proves (EN-1, EN-8). */
public enum ProofKind {
    POC,
    POT,
    POX
}
