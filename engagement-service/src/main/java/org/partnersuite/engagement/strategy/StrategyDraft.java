package org.partnersuite.engagement.strategy;

/**
 * What people edit of a strategy.
 *
 * @param owner who keeps it: the account's technical leader, or the partner's technical specialist
 */
public record StrategyDraft(String owner, StrategyContent content) {}
