package org.partnersuite.platform.rest;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A PUT or PATCH under the caller's own key, {@link KeyInPath#PATH}: the caller may not know a version, and {@code If-Match}
 * is honoured but not required. A PUT creates what does not exist, and with {@code If-None-Match: *} it only creates.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Upsert {}
