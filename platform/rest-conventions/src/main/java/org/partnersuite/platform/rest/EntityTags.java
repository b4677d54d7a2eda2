package org.partnersuite.platform.rest;

/** Strong entity tags: the quoted version of the aggregate. The server's derived writes do not raise the version. */
public final class EntityTags {
    private EntityTags() {}

    public static String of(long version) {
        return "\"" + version + "\"";
    }
}
