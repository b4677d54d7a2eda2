package org.partnersuite.customersuccess.segment;

/** Who keeps a customer. */
public enum Coverage {
    VENDOR_LED,
    TEAMED,
    PARTNER_LED;

    /**
     * The coverage of a customer whose segment has this one: without a partner that manages its success a partner-led
     * customer is teamed with its sales agent, and without a partner at all led by us.
     */
    public Coverage of(boolean successManager, boolean anyPartner) {
        if (this != PARTNER_LED || successManager) {
            return this;
        }
        return anyPartner ? TEAMED : VENDOR_LED;
    }
}
