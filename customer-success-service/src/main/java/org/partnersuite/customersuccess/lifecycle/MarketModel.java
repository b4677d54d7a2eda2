package org.partnersuite.customersuccess.lifecycle;

/** The four market stages of the lifecycle methodology (LAER). */
public enum MarketModel {
    LAND,
    ADOPT,
    RENEW,
    EXPAND
}
