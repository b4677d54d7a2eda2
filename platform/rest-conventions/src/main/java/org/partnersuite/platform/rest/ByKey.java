package org.partnersuite.platform.rest;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A component of a request that refers to a resource by its id, or to several. A caller may refer to it by its external id
 * instead: {@code accountExternalId} for {@code accountId}, {@code opportunityExternalIds} for {@code opportunityIds}.
 */
@Target({ElementType.RECORD_COMPONENT, ElementType.FIELD})
@Retention(RetentionPolicy.RUNTIME)
public @interface ByKey {
    /** What is referred to, such as {@code account}. */
    String value();
}
