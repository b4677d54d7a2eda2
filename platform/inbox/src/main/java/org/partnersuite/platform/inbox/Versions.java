package org.partnersuite.platform.inbox;

/** Valid versions of aggregates in ids and bodies of events. */
public final class Versions {
    /** More than any aggregate will ever have; a higher stored version would hide all later events. */
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
