package org.partnersuite.platform.rest;

/**
 * Bounds of texts in responses that no request writes, for {@code @Schema}. Lengths are in characters, the others are
 * regular expressions. A sentence that the service composes has no bound.
 */
public final class TextBounds {
    /** Subject of a token: OpenID Connect Core 1.0, section 2. */
    public static final int SUBJECT = 255;

    /** Name of a Kafka topic. */
    public static final int TOPIC = 249;

    /** Reason of a failure, as it is stored; a longer one is truncated. */
    public static final int REASON = 2000;

    /** Stable key for programs, such as the code of a problem or the key of a criterion. */
    public static final String KEY = "^[a-z][a-z0-9_]*$";

    /** Name of a worker or a projection. */
    public static final String NAME = "^[a-z][a-z0-9-]*$";

    /** Path in the suite, with or without a query. */
    public static final String LINK = "^/v1/";

    /** Path of a resource, or RFC 6901 pointer to a field. */
    public static final String POINTER = "^/";

    /** Trace id of W3C Trace Context. */
    public static final String TRACE_ID = "^[0-9a-f]{32}$";

    /** Quoted version of a resource. */
    public static final String ETAG = "^\"[0-9]+\"$";

    private TextBounds() {}
}
