package org.partnersuite.platform.rest;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A PUT under the caller's own key, {@code /by-external-id/{source}/{externalId}}: it creates or replaces, so the caller
 * may not know a version, and {@code If-Match} is honoured but not required. With {@code If-None-Match: *} it only creates.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Upsert {}
