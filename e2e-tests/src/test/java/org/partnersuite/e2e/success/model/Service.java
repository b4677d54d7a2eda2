package org.partnersuite.e2e.success.model;

/**
 * Which partner serves a subscription, and how.
 *
 * @param partner its id; empty for none
 * @param model of engagement; empty for none
 */
public record Service(String partner, String model) {
    public static final Service NONE = new Service("", "");

    public boolean isNone() {
        return partner.isEmpty();
    }
}
