package org.partnersuite.customersuccess.stagekpi;

/** The KPIs, in the order of the stages. */
public enum StageKpi {
    NET_NEW_CUSTOMERS("LAND"),
    MULTI_YEAR_AGREEMENTS("LAND"),
    SERVICE_FOOTPRINT("LAND"),
    ONBOARDING_SPEED("ONBOARD"),
    TRIAL_CONVERSION_SPEED("ONBOARD"),
    ADOPTED_USERS("ADOPT"),
    FEATURE_ADOPTION("ADOPT"),
    TOUCH_REGULARITY("ADOPT"),
    USER_DEVICE_EXPANSION("EXPAND"),
    ADJACENT_EXPANSION("EXPAND"),
    COMPETITIVE_DISPLACEMENT("EXPAND"),
    RENEWAL_RATE("RENEW"),
    EXPANSION_AT_RENEWAL("RENEW"),
    SATISFACTION_AT_RENEWAL("RENEW");

    private final String stage;

    StageKpi(String stage) {
        this.stage = stage;
    }

    /** The stage of the engagement. */
    public String stage() {
        return stage;
    }
}
