package org.partnersuite.platform.rest;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * An operation that goes: its answers carry {@code Deprecation} (RFC 9745) and {@code Sunset} (RFC 8594), and its
 * description says so.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Retiring {
    /** The day it was deprecated, such as {@code 2027-01-31}. */
    String since();

    /** The day it stops to answer; empty while that is not decided. */
    String sunset() default "";

    /** What to use instead: a path or a page. */
    String successor() default "";
}
