package org.partnersuite.partnerprogram.staffing;

/** In which form a partner staffs customer success. */
public enum Staffing {
    MAY_BE_DUAL_ROLE,
    DEDICATED,
    TEAM
}
