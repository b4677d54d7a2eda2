package org.partnersuite.engagement.dealsupport;

import java.util.List;

/** What a request needs of a squad. */
public record SupportNeeds(String offering, List<String> engagementTypes, ClientPlace place) {}
