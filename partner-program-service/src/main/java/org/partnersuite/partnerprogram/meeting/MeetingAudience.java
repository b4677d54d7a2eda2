package org.partnersuite.partnerprogram.meeting;

/** Whom of ours a partner meets. */
public enum MeetingAudience {
    /** Managers of the services business: such a meeting is announced. */
    SERVICES_MANAGER,
    /** Senior executives elsewhere: an announcement is recommended only. */
    OTHER_SENIOR_EXECUTIVE
}
