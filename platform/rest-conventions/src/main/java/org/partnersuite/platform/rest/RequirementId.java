package org.partnersuite.platform.rest;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The requirement that an operation implements, such as {@code EN-6}: a row of {@code docs/requirements.md}. It is
 * declared on a resource, or on a single method in its place.
 */
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
public @interface RequirementId {
    String value();
}
