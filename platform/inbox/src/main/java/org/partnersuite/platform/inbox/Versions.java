package org.partnersuite.platform.inbox;

/** What a version of an aggregate can be, in an event's id and wherever its body tells one. */
public final class Versions {
    /** More than an aggregate changes in any life; a higher one, stored, would hide all that comes after it. */
    public static final long HIGHEST = 1_000_000_000;

    private Versions() {}

    /** The version, if it is one: 1 to {@link #HIGHEST}. */
    public static long checked(long version) {
        if (version < 1 || version > HIGHEST) {
            throw new UnreadableEvent("the version is not within 1 to " + HIGHEST + ": " + version, null);
        }
        return version;
    }
}
