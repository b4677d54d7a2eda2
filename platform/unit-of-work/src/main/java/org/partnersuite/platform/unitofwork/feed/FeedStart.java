package org.partnersuite.platform.unitofwork.feed;

/** Where to start without a cursor. */
public enum FeedStart {
    /** Before the oldest event that is kept. */
    OLDEST,

    /** After the newest event. */
    NOW
}
