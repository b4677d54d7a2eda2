package org.partnersuite.customersuccess.lifecycle;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The fourteen detailed stages, in their order. */
@Schema(name = "LifecycleStageCode")
public enum Stage {
    NEED(MarketModel.LAND, 1, EngagementStage.LAND),
    EVALUATE(MarketModel.LAND, 1, EngagementStage.LAND),
    SELECT(MarketModel.LAND, 1, EngagementStage.LAND),
    PURCHASE(MarketModel.LAND, 1, EngagementStage.LAND),
    IMPLEMENT(MarketModel.ADOPT, 2, EngagementStage.ONBOARD),
    ONBOARD(MarketModel.ADOPT, 2, EngagementStage.ONBOARD),
    USE(MarketModel.ADOPT, 3, EngagementStage.ADOPT),
    ENGAGE(MarketModel.ADOPT, 3, EngagementStage.ADOPT),
    ADOPT(MarketModel.ADOPT, 4, EngagementStage.ADOPT),
    OPTIMIZE(MarketModel.ADOPT, 4, EngagementStage.ADOPT),
    RENEW(MarketModel.RENEW, 5, EngagementStage.RENEW),
    RECOMMEND(MarketModel.RENEW, 5, EngagementStage.RENEW),
    ADVOCATE(MarketModel.RENEW, 5, EngagementStage.RENEW),
    EXPAND(MarketModel.EXPAND, 5, EngagementStage.EXPAND);

    private final MarketModel marketModel;
    private final int partnerStage;
    private final EngagementStage engagementStage;

    Stage(MarketModel marketModel, int partnerStage, EngagementStage engagementStage) {
        this.marketModel = marketModel;
        this.partnerStage = partnerStage;
        this.engagementStage = engagementStage;
    }

    public MarketModel marketModel() {
        return marketModel;
    }

    /** From 1 to 5. */
    public int partnerStage() {
        return partnerStage;
    }

    public EngagementStage engagementStage() {
        return engagementStage;
    }

    /** Counts from 1. */
    public int number() {
        return ordinal() + 1;
    }

    /** Whether it lies before the contract. */
    public boolean isSelling() {
        return compareTo(PURCHASE) <= 0;
    }

    /** Whether it has no place in the order: entered from OPTIMIZE or from another of its kind. */
    public boolean isFree() {
        return compareTo(OPTIMIZE) > 0;
    }

    /** The next one of those that are passed in order. */
    public Stage next() {
        return values()[ordinal() + 1];
    }
}
