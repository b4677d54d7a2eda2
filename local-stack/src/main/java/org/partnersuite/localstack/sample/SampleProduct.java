package org.partnersuite.localstack.sample;

import java.util.List;

/** What the invented vendor's sellers call each offering, and what it typically costs in USD. */
public enum SampleProduct {
    AI("watsonx.ai", 140_000, "WX AI Studio", "wx ai"),
    DATA("watsonx.data", 180_000, "WX Data Lakehouse", "wx data"),
    GOVERNANCE("watsonx.governance", 90_000, "WX Governance"),
    ASSISTANT("watsonx Assistant", 60_000, "WX Assistant", "Wx Assist."),
    DISCOVERY("Watson Discovery", 45_000, "W Discovery"),
    ORCHESTRATE("watsonx Orchestrate", 110_000, "WX Orchestrate"),
    CODE_ASSISTANT("watsonx Code Assistant", 75_000, "WX Code Asst", "WX Code Assistant");

    private final String offering;
    private final int typicalPrice;
    private final List<String> aliases;

    SampleProduct(String offering, int typicalPrice, String... aliases) {
        this.offering = offering;
        this.typicalPrice = typicalPrice;
        this.aliases = List.of(aliases);
    }

    public String offering() {
        return offering;
    }

    public int typicalPrice() {
        return typicalPrice;
    }

    public List<String> aliases() {
        return aliases;
    }
}
