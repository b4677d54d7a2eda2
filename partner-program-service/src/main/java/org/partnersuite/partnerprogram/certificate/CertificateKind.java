package org.partnersuite.partnerprogram.certificate;

/** What a certificate proves. */
public enum CertificateKind {
    /** Certified customer success manager. */
    CSM,
    /** Renewal manager who passed the exam. */
    RENEWAL_MANAGER
}
