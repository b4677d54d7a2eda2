package org.partnersuite.platform.unitofwork.feed;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A page of the feed. */
record EventPage(
        List<CloudEvent> events,

        @Schema(
                maxLength = FeedCursor.LENGTH,
                pattern = "^[A-Za-z0-9_-]+$",
                description = "Opaque. Send it as cursor to get the events after this page, now or later.",
                examples = "AQAAAAAAAAAq")
        String nextCursor,

        @Schema(
                description = "Whether these are the newest events. If false, continue at once, also after a page"
                        + " without events: a filter is applied to a limited number of events per page.",
                examples = "true")
        boolean caughtUp) {}
