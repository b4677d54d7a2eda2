package org.partnersuite.engagement.activity;

import java.util.UUID;

/** What may be written of an activity. */
public record WantedActivity(UUID opportunityId, ActivityDetails details) {}
