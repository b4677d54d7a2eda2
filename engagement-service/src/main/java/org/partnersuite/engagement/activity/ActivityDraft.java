package org.partnersuite.engagement.activity;

import java.util.UUID;

/** Writable fields of an activity. */
public record ActivityDraft(UUID opportunityId, ActivityDetails details) {}
