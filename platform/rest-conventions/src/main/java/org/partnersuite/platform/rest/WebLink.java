package org.partnersuite.platform.rest;

/**
 * The bounds of a link that callers write and others follow: {@code @Pattern(regexp = WebLink.PATTERN)} and
 * {@code @Size(max = WebLink.MAX_LENGTH)}. It leads to a host by http or https; a script, a file or a name with a
 * password is none.
 */
public final class WebLink {
    public static final int MAX_LENGTH = 2000;
    public static final String PATTERN = "^https?://[A-Za-z0-9\\[][^\\s/?#@\\\\<>\"]*([/?#][^\\s\\\\<>\"]*)?$";

    private WebLink() {}
}
