package org.partnersuite.engagement.activity;

/** How a proof of value proves it. */
public enum ProofMeans {
    BENCHMARK,
    CLIENT_SANDBOX
}
