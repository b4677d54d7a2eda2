package org.partnersuite.engagement.activity;

import java.util.UUID;

/** What may be written of an activity. */
public record ActivityDraft(UUID opportunityId, ActivityDetails details) {}
