package org.partnersuite.engagement.strategy;

import org.partnersuite.platform.unitofwork.Change;

/** What happened to strategies, told to other services. */
public interface StrategyEvents {
    void changed(Change change, TechnicalStrategy strategy);
}
