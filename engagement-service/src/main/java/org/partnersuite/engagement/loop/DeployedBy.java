package org.partnersuite.engagement.loop;

/** Who deploys a workload: business partners, Expert Labs or Consulting by the method, or the client. */
public enum DeployedBy {
    BUSINESS_PARTNER,
    EXPERT_LABS,
    CONSULTING,
    CLIENT
}
